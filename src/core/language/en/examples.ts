import type { RuleExamples } from '../language.ts';

/** The sentences of the English rule book. */
export const examples: RuleExamples = {
  tries: [
    'How should I know where your parcel is?',
    "That's our policy. You should have read the terms.",
    'Good morning, Harbour Freight, this is Emma. How may I help you?',
  ],
  faults: {
    'self-respect': {
      bad: [
        "Can't you read? It says so on the sign.",
        'Are you deaf?',
        "If you can't afford it, don't book a suite.",
        'People like you always want something for nothing.',
      ],
      fine: [
        'The print is small, so let me read it to you.',
        'The line is poor. Can you hear me all right?',
        'This one costs less and does the same job.',
      ],
    },
    blame: {
      bad: [
        'You should have bought the insurance.',
        "Why didn't you tell us earlier?",
        "It's your own fault that you missed the flight.",
        'You gave us the wrong address.',
      ],
      fine: [
        'It is not your fault. The notice was easy to miss.',
        'Did you take out insurance for this shipment?',
        'The house number is missing. May I add it for you?',
      ],
    },
    contradict: {
      bad: [
        'How should I know?',
        'I already told you that twice.',
        "You're wrong about the bill.",
        'You need to listen to me.',
      ],
      fine: [
        'I do not know yet. I will find out and call you by noon.',
        'Let me go over that once more, a little more slowly.',
        'You need to press the green button for three seconds.',
      ],
    },
    vulgar: {
      bad: [
        'This damn system is down again.',
        'What the hell do you want now?',
        'Some idiot mixed up the labels.',
        'That is bullsh*t and you know it.',
      ],
      fine: [
        'Your class starts at nine in room four.',
        'The assistant will pass the message on.',
        'The hotel is in Scunthorpe, ten minutes from the station.',
      ],
    },
    provoke: {
      bad: [
        'Go ahead and complain.',
        'Take it or leave it.',
        "One more word and I'll hang up.",
        "If you don't like it, go somewhere else.",
      ],
      fine: [
        'You have every right to complain, and I can log it for you now.',
        'If we are cut off, I will ring you straight back.',
        'If you are not happy with the answer, you can also write to the ombudsman.',
      ],
    },
    evasion: {
      bad: ["That's not my job.", "There's nothing I can do.", "I don't know.", 'Ask the driver.'],
      fine: [
        'Refunds are made by our accounts team. I will put you through and tell them the story.',
        'I do not know yet, but I will find out and call you by four.',
        'I will ask the driver and ring you back within ten minutes.',
      ],
    },
    'rule-hiding': {
      bad: [
        "That's our policy.",
        'Rules are rules.',
        "The system won't let me.",
        "I don't make the rules.",
      ],
      fine: [
        'Our policy gives you thirty days to return it, so you are in time.',
        'The airline does not allow power banks in the hold, but you can carry it on board.',
        'The rule asks for a printed ticket, but the code on your phone is fine as well.',
      ],
    },
    'emotion-denial': {
      bad: [
        'Calm down, sir.',
        'You need to relax.',
        "There's no need to shout.",
        "Don't be so upset, it's only a suitcase.",
      ],
      fine: [
        'I would be upset too.',
        'Take your time, I am listening.',
        'You sound worried, and I can see why.',
      ],
    },
    'over-promise': {
      bad: [
        'I guarantee it will arrive tomorrow.',
        'You will definitely get a full refund.',
        'I promise you that it will be there on time.',
        'Your order will definitely arrive before the holiday.',
      ],
      fine: [
        'I cannot guarantee tomorrow, but I will call you by six today.',
        'The two-year guarantee is in the box.',
        'You definitely sound tired after that journey.',
      ],
    },
    curt: {
      bad: ['No.', 'Nope.', 'Sold out.', 'What is it?'],
      fine: [
        'No, the blue one is gone, but I can keep a grey one for you.',
        'Today is sold out. Would tomorrow at ten suit you?',
        'Nothing is free today, but Friday morning is still open.',
      ],
    },
    jargon: {
      bad: [
        'There is demurrage on your container.',
        'The ETD has changed.',
        'The POD is not in the TMS yet.',
        'It is an LCL shipment, so the CFS has it.',
      ],
      fine: [
        'There is a fee for every day the container stays at the port.',
        'There is demurrage on your container, which means a fee for each extra day at the port.',
        'Your goods missed the ship and will sail on Friday.',
      ],
    },
    filler: {
      bad: [
        'Um, uh, let me see your booking.',
        "It's, like, like, still in the kitchen.",
        'Um, the room is, um, not ready.',
        'You know, the part is, you know, on order.',
      ],
      fine: [
        'I would like to check your booking first.',
        'Do you know your customer number?',
        'What kind of room would you like?',
      ],
    },
    'too-long': {
      bad: [
        'About the cargo you reported, we first looked at the loading list in the depot, which says that everything was on the truck at nine in the evening on the fifth of March, then we looked at the unloading list in the hub, which is two crates short, then we rang the driver, who says the doors were never opened on the road, and then we asked for the camera pictures, but the camera only shows the back of the truck, so now we need the pictures from the depot as well, and both have to be compared minute by minute, and the warehouse is counting its stock until tonight, after which the numbers have to be compared with the computer, and only then can my colleagues in claims begin with their part of the work.',
        'This plan is twenty pounds a month and has twenty gigabytes of data and two hundred minutes of calls, after which each gigabyte is two pounds and each minute is ten pence, and when you add broadband there are five pounds off every month, but the line costs forty pounds to install, which we waive when you stay for a year, and if you leave earlier you pay it back, and the router can be rented or bought, and there is a family offer for up to three more numbers, which share the data but not the minutes, until the end of this month, and every member of the family has to agree in person and bring a passport, and those who already have a number with us keep their old minutes until the end of the year.',
        'Before the scan you should not eat anything after eight in the evening and not drink anything after ten, and when you take tablets for your blood pressure you may take them with a sip of water, but when you take tablets for diabetes you bring them with you and take them afterwards, and please bring your card and the older pictures, go to the machine on the ground floor first, then to the nurse on the third floor, take off your watch and your rings, and after the scan stay for half an hour in the quiet room, and the report will be on your phone three working days later, or on paper at the desk by the entrance, which is open from eight in the morning until half past five and closed at weekends.',
        'Your room is ready from two in the afternoon and you can stay until noon, or until two at no cost when you tell us in the morning, and until six for half a day, and breakfast is on the second floor from half past six until ten and at weekends until half past ten, and the gym on the fifth floor never closes, and the pool on the sixth is open from seven to ten with a cap that we can lend you, and the car park is two floors down, one car for each room, but please give us the number of the car before you leave because the gate charges by the hour if you forget to do so, and the water in the room is free while the drinks in the fridge are not, and shirts handed in by ten in the morning are back the same night.',
      ],
      fine: [
        'Two crates are missing. We are comparing the pictures of both depots, and I will call you by eight tonight.',
        'This plan is twenty pounds a month with twenty gigabytes. How much do you use your phone for calls?',
        'Please do not eat after eight the evening before. Do you take any tablets in the morning?',
      ],
    },
  },
  acts: {
    greeting: ['Good morning.', 'Hello and welcome to the Riverside Hotel.', 'Good evening, sir.'],
    'self-intro': [
      'This is Emma from Harbour Freight.',
      'My name is Daniel.',
      'You are speaking to Grace.',
    ],
    'offer-help': ['How may I help you?', 'What can I do for you today?', 'I am happy to help.'],
    acknowledge: ['I see, I have noted that.', 'Certainly, sir.', 'Understood. Please go on.'],
    empathy: ['I understand how you feel.', 'I would be worried too.', 'You must be exhausted.'],
    apology: [
      'I am very sorry about the delay.',
      'I apologise for the mix-up with your room.',
      'Please accept our apologies.',
    ],
    'ask-info': [
      'Could you give me the waybill number, please?',
      'When did the leak start?',
      'Please send me a photo of the box.',
    ],
    confirm: [
      'So the parcel is going to 18 College Road, is that right?',
      'Let me read that back to you.',
      'Just to confirm, two adults and one child.',
    ],
    'hold-request': [
      'May I put you on hold for two minutes?',
      'Could you hold the line, please?',
      'One moment, please.',
    ],
    'hold-thanks': [
      'Thank you for holding.',
      'Thank you for your patience.',
      'I am sorry to have kept you waiting.',
    ],
    solution: [
      'I have booked you on the two o’clock train.',
      'I will send you a replacement today.',
      'We can arrange a new delivery.',
    ],
    'time-commitment': [
      'I will call you by four this afternoon.',
      'The refund takes three working days.',
      'The technician will be with you within two hours.',
    ],
    'check-satisfaction': [
      'Would that be all right with you?',
      'Are you happy with this solution?',
      'Does that sound good to you?',
    ],
    'anything-else': [
      'Is there anything else I can do for you?',
      'Do you have any other questions?',
      'Will that be all today?',
    ],
    thanks: [
      'Thank you for telling us.',
      'Thanks for calling.',
      'We really appreciate your feedback.',
    ],
    goodbye: ['Goodbye and take care.', 'Have a nice day.', 'I wish you a safe journey.'],
    ownership: [
      'This is our mistake.',
      'I take full responsibility for this.',
      'I will follow it up myself until it is solved.',
    ],
    escalate: [
      'My supervisor will decide on this and call you by noon tomorrow.',
      'I am passing your case to the claims manager.',
      'I will escalate this today.',
    ],
    'privacy-check': [
      'For your security, may I ask for your date of birth?',
      'Am I speaking to the account holder?',
      'Before I open the file, I need to verify your identity.',
    ],
  },
};
