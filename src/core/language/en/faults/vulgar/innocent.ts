/** Innocent longer words, by the vulgar word they contain. */
export const innocent: Readonly<Record<string, string>> = {
  bs: 'bs 5|bs en|b.s|bs iso|bs in|bs degree',
  ass: 'ass.|ass-|pain in the ass ',
  bloody: 'bloody mary',
  dick: 'dick smith|moby dick|mr dick|mr. dick',
  af: 'af-|af 1|af/',
  dumb: 'dumb waiter|dumb-waiter|dumb bell',
  freak: 'freak weather|freak accident|freak storm',
  stupid: 'stupid question|my stupid|stupid of me|stupid mistake on our|no stupid',
  dummy: 'dummy run|dummy cargo|dummy load|dummy plug|dummy device',
  pig: 'pig iron|guinea pig|pig farm|pig feed',
  donkey: 'donkey engine|donkey boiler|donkey work',
  sod: 'sod roll|sod turf',
  git: 'git repo|git push|git commit',
  cow: "cow hide|cow-hide|cow milk|cow's",
  witch: 'witch hazel|witch costume',
  clown: 'clown costume|clown fish',
};
