### Texts of the built-in method, in English. The structure they belong to stands in assets/method/method.ron.

## Stages

stage-map = Map
    .title = Map: who you are and who is around you
    .text = You draw a portrait of the enterprise: what it is there for, whom it touches and what it can build on. Nothing has to be shown or counted yet.
stage-analyse = Analyse
    .title = Analyse: what changes, and through what
    .text = You link needs, activities and ways of doing to the changes they bring. Then you choose the one question you most want answered.
stage-measure = Measure
    .title = Measure: find out what really happens
    .text = You choose how to find out, plan it, and collect what people and documents tell. Figures have their place here, and so do stories.
stage-valorise = Valorise
    .title = Valorise: give it value and use it
    .text = You read the results together, share them with those who should know, and decide what to keep and what to do next.

## Steps

step-familiar = Getting familiar
step-portrait = Portrait
step-pathway = Impact pathway
step-question = Evaluative question
step-method_choice = Choice of method
step-plan = Collection plan
step-collection = Collection
step-reading = Reading the results together
step-sharing = Sharing
step-follow_up = Follow-up

## Principles

principle-adapt = Adapt
    .title = Adapt to the world of enterprise
    .text = The work follows your pace, your size and your means. Skip what does not fit, stop when you must, and come back when you can.
principle-strengths = Build on strengths
    .title = Build on existing strengths
    .text = You begin with what is there: people, know-how, papers in the drawer. Nothing new is asked before what exists has been used.
principle-diversity = Respect diversity
    .title = Take account of the diversity of enterprises and territories
    .text = No two enterprises or territories are alike, and neither are the people in them. The questions change with you, and several points of view are wanted.
principle-listen = Listen
    .title = Listen to partners' expectations
    .text = What you do matters to others, and they see things that you do not. Ask them what they expect, hear what they saw, and tell them what came of it.

## Map: getting familiar

question-standing = Where do you stand with your social impact today?
    .title = Where you stand
    .why = The work has to fit you, not the other way round. From your answer the program knows what it may ask now and what comes later. Nothing that lies ahead of you counts as missing.
    .meaning = Social impact is what changes for people, for your area or for nature because you are there, for better or worse, expected or not.
    .example = You keep attendance lists and letters of thanks, but never chose a question to look into: then you are starting. In VISES an enterprise was accompanied for 6 to 18 months, so there is no hurry.

question-motives = Why do you want to look at your social impact? Choose up to three reasons.
    .title = Your reasons
    .why = Behind most reasons there is somebody who expects something: the team, the members, a funder. Naming your reasons tells you whom to listen to, and keeps the work yours.
    .example = { $group ->
        [integration] The team wants to show what two years with you bring to a person, beyond the job found or not found.
        [services] The board wonders whether the families who need you most really find their way to you.
        [practices] The members ask what difference it makes that you are a co-operative.
       *[other] The board wants to know what to improve, and a funder has asked what changes thanks to the support.
    }

## Map: portrait

question-enterprise = What is your enterprise called?
    .title = Name of the enterprise
    .why = All that follows is about this enterprise, as it really is. Association, co-operative or foundation, "enterprise" here means any of them, large or small.
    .meaning = If you are one branch or service of a larger house, name the part you want to look at. Your file will be listed under this name.

question-group = Which of these comes closest to what you are there for?
    .title = What you are there for
    .why = A workshop, a day nursery and a citizens' co-operative do not change the same things. VISES worked with these three groups of enterprises; your choice decides which questions and examples you see.
    .meaning = Look at your purpose, not at your sector. If two fit, choose the one you would keep if you had to drop the other.
    .example = A second-hand shop set up to give work to people far from employment belongs to the first group. A second-hand shop owned and run by its customers belongs to the third.

question-territory = Where do you mainly work?
    .title = Territory
    .why = Laws, funders, statistics and even words differ from one territory to the next: "social economy" in Belgium, "social and solidarity economy" in France. The program follows yours.
    .meaning = Choose where most of your work happens, even if your head office is elsewhere.

question-legal_form = What is your legal form?
    .title = Legal form
    .why = The legal form says something about who decides and where a surplus goes. It differs from country to country, so you see the forms of your territory only.
    .meaning = You find it on your statutes or on any official letter. If yours is not in the list, take "Another form".

question-mission = What is your enterprise there for, in one or two sentences?
    .title = Mission
    .why = Everything later is held against this: does what you do still serve what you are there for? Use the words you would use at the kitchen table, not those of a grant application.
    .meaning = The mission is the reason why you exist: for whom, and what should be better because of you.
    .example = { $group ->
        [integration] We give people whom nobody hires any more a real job, and time to find their footing.
        [services] We look after small children of all families, including those with odd working hours and little money.
        [practices] We let inhabitants own their energy together and decide what happens with the surplus.
       *[other] We repair bicycles with the people of the neighbourhood, so that everybody can get around.
    }

question-length_of_stay = How long do people usually stay with you?
    .title = Length of stay
    .why = What can change in three months is not what can change in three years. The changes you look for, and the moment to ask about them, should follow the length of your own path.
    .meaning = From the first working day or the start of the training to the day the person leaves, whatever comes after.
    .example = Training courses of nine months: take "About a year". A sheltered workshop with open-ended contracts: take "No set limit".

question-obstacles = What can keep people from using your service?
    .title = What stands in the way
    .why = A service open to all wants to be there for everyone, but people are not alike. Those who do not come cannot tell you what changed for them; knowing the obstacles tells you whom you are missing.
    .meaning = Think of those who need you and do not come, or who come once and no more.
    .example = The last bus leaves at five; the form is online only; the waiting list is a year long.

question-deciders = Who really takes part in the big decisions?
    .title = Who decides
    .why = Enterprises like yours differ from others in how they decide, and from one another too. Who has a say is part of what you change, so it belongs in the portrait.
    .meaning = Big decisions are prices, pay, hiring, investments, the use of a surplus. "Really" means as it happens, not as the statutes say.
    .example = The statutes say "the general meeting", but in fact three founders prepare it all: then mark the founders.

question-stakeholders = Who makes your enterprise live, and whose life does it touch?
    .title = Stakeholders
    .why = These are the people to listen to. Each of them expects something of you, and each sees a different part of what you do. Whoever is missing here will be missing all along.
    .meaning = A stakeholder is anyone who has something to gain, to lose or to say. Write roles, not names: "trainees", never a person.
    .example = { $group ->
        [integration] Trainees, supervisors, the job centre, firms that hire, the trainees' families.
        [services] Residents, their families, care staff, volunteers, the municipality.
        [practices] Members, workers, growers, customers, the village.
       *[other] Users, workers, volunteers, funders, neighbours.
    }

question-strengths = What can you build on that is there already?
    .title = Strengths
    .why = Changes grow out of something. Starting from what you already have, and not from what is lacking, is a principle of the method, and it saves work: an old register may answer half your questions.
    .meaning = Anything you would be sorry to lose: people, know-how, notes and registers, contacts, trust, a place.
    .example = Supervisors who learnt their trade on the job; ten years of attendance lists; a house in the middle of the village.

## Analyse: the pathway

question-needs = Which needs do you answer, and whose are they?
    .title = Needs
    .why = A need belongs to somebody, and that somebody knows it best. Write it as they would say it, and note how you know: from them, or from your own idea of them.
    .meaning = A need is what is lacking, or what is not right, before you do anything. "A training course" is an answer; "nobody hires people without a diploma" is the need.
    .example = { $group ->
        [integration] "After five years without work, nobody even answers my letters."
        [services] "I cannot leave my mother alone for an afternoon."
        [practices] "What I get for my milk does not cover what it costs me."
       *[other] "There is no place left here where people meet."
    }

question-activities = What do you do to answer these needs?
    .title = Activities
    .why = An activity stands on something: a skill, a place, a network. Saying which strength it draws on shows what you must take care of if the change is to last.
    .meaning = An activity is what you do or offer and people can see. How you do it comes in the next question.
    .example = { $group ->
        [integration] The joinery workshop; help with papers; placements in local firms.
        [services] The day nursery; the evening group for parents; home visits.
        [practices] Selling from farm to table; members' evenings; small loans.
       *[other] The repair café; bicycle courses; lending tools.
    }

question-practices = What do you do differently from others, whatever you offer?
    .title = Practices
    .why = VISES wanted how and why a thing is done to count as much as its results. Your way of deciding, working or welcoming sets you apart and changes things by itself.
    .meaning = A practice is a way of doing: governance (who decides), working hours, welcome, purchasing. The same service elsewhere may do without it.
    .example = { $group ->
        [integration] Trainees help to plan the week's work.
        [services] Families sit on the board; fees follow income.
        [practices] One person, one vote; the highest pay is at most three times the lowest.
       *[other] Everyone takes a turn at the front desk.
    }

question-changes = What changes, and for whom?
    .title = Changes
    .why = This is the heart of the pathway. A change belongs to the person who lives it, so listen for their words. One change for one stakeholder each time; the same thing can be good for one and hard for another.
    .meaning = Not what you did ("20 courses") but what is different afterwards. Wished and feared changes count too, as long as you say which is which.
    .example = { $group ->
        [integration] More confidence in speaking up, for trainees.
        [services] Fewer sleepless nights, for families who care at home.
        [practices] A steadier income, for growers. Longer meetings, for members.
       *[other] New friendships across the street, for neighbours.
    }

## Analyse: the evaluative question

question-evaluative = What would you most like to understand about your impact?
    .title = Evaluative question
    .why = It is the reason why you do all this, put as one question. It must fit your means and come in time for a decision. One is the rule, two the most.
    .meaning = The program composes a first wording from your choices; change it until it is yours. A good question can get a surprising answer, and more than one source can speak to it.
    .example = { $group ->
        [integration] To what extent does planning the week together contribute to more confidence for trainees?
        [services] In what way does the evening group contribute to calmer days for families?
        [practices] What part does deciding together play in a steadier income for growers?
       *[other] To what extent does the repair café contribute to new friendships for neighbours?
    }

## Measure: choice of method

question-means = { $standing ->
        [starting] How much time could you give to finding out, all people together?
        [results] How much time did you have for finding out, all people together?
       *[other] How much time do you have for finding out, all people together?
    }
    .title = Time and means
    .why = The method has to fit the enterprise, so its means come first. Three good talks that really take place are worth more than a large survey that nobody has time to read.
    .meaning = Count everything: preparing, asking, writing down, reading together, telling people what came of it. Volunteers' hours count too.
    .example = Six talks of one hour, written up and read together by three people, take about three days.

question-existing = { $standing ->
        [starting] What do you already keep or write down that could one day tell something about your impact?
        [results] What did you already have, before collecting anything, that tells something about your impact?
       *[other] What do you already have that tells something about your impact?
    }
    .title = What exists already
    .why = Build on what is there: look in the drawers before you ask people anything again. What exists saves time and may show how things were before.
    .meaning = Nothing has to be complete or tidy. Mark it if it exists, even if nobody has ever looked at it from this side.
    .example = { $group ->
        [integration] Notes of the first and last talk with each trainee.
        [services] The waiting list, and the reasons why families leave.
        [practices] Minutes of the members' meetings, and prices paid over the years.
       *[other] The visitors' book, and the reports you send to funders.
    }

## Measure: collection plan

question-plan = { $standing ->
        [starting] How could you find out more? Sketch what to collect, how, and from whom.
        [results] What did you plan to collect, how, and from whom?
       *[other] What will you collect, how, and from whom?
    }
    .title = Collection plan
    .why = No way of asking suits everyone: a form loses those who do not read easily, a group silences the shy. Take at least two ways, and ask those concerned first.
    .meaning = One line for each way of finding out. A figure and a story about the same change make a good pair.
    .example = { $group ->
        [integration] Talks with six trainees, and notes of the supervisors, both about confidence.
        [services] A short form for all families, and a talk with four who left.
        [practices] Prices paid over three years, and a group talk with growers.
       *[other] A short form at the door, and talks with five neighbours.
    }

## Measure: collection

question-evidence = { $standing ->
        [starting] What do you already have that shows a change, even a little?
        [question_chosen] What do you already have that shows a change, even a little?
       *[other] What have you collected, and what does it say about the changes?
    }
    .title = Evidence
    .why = Evidence means having listened. Note who spoke: a change is on firmer ground when those who live it say so, and when a second source of another kind says it too.
    .meaning = Whatever tells you something about a change, including what speaks against it. Do not write names here, and nothing by which a person could be recognised.
    .example = { $group ->
        [integration] Five of six trainees told us that they now speak up in meetings; supervisors saw it in three.
        [services] Families' forms: most sleep better, two feel more guilt.
        [practices] Prices were steady for three years; growers say the meetings tire them.
       *[other] The visitors' book shows the same people coming back.
    }

## Valorise: reading the results together

question-surprises = { $standing ->
        [starting] Beyond the good news you hope for, what have you looked for or will you look for?
        [question_chosen] Beyond the good news you hope for, what have you looked for or will you look for?
        [collecting] Beyond the good news you hope for, what are you looking for?
       *[other] When you read the results together, what did you look for beyond good news?
    }
    .title = Beyond good news
    .why = People differ: what helps one may weigh on another. Only those who look for the unwelcome, the unexpected and the absent are believed when they tell good news.
    .meaning = Mark what you really looked for, even if you found nothing. What you find goes into "Changes".
    .example = { $group ->
        [integration] Some trainees left early: did anybody ask them why?
        [services] Do families feel replaced as well as relieved?
        [practices] Do long meetings drive out members with small children?
       *[other] Which neighbours stopped coming when the place filled up?
    }

## Valorise: sharing

question-uses = { $standing ->
        [starting] Whom do you want to tell about it one day, and what for?
        [question_chosen] Whom do you want to tell about it, and what for?
        [collecting] Whom will you tell about the results, and what for?
       *[other] What do you do with the results, for whom, and what for?
    }
    .title = Uses
    .why = A result is worth something once somebody does something with it. Start from what each partner expects, and begin with those who gave their time to answer.
    .meaning = To valorise is more than to publicise: it is to recognise what you do, tell how you do it, and act on it. Each use rests on changes.
    .example = { $group ->
        [integration] Two pages for the job centre; an evening with the trainees.
        [services] A poster in the entrance hall; a talk with the municipality.
        [practices] A page in the annual report; a debate at the members' meeting.
       *[other] An evening for all who answered; a summary for the funder.
    }

## Valorise: follow-up

question-keep = { $standing ->
        [starting] What do you already know that you want to keep, whatever comes out?
       *[other] What works well and should stay as it is?
    }
    .title = What to keep
    .why = Looking at your impact is not only about mending. What works well deserves to be named before someone, with the best intentions, cuts it.
    .meaning = Say it so that a new colleague understands what must not get lost, and why.
    .example = { $group ->
        [integration] The half hour of coffee before work: trainees say that this is where they learn to talk.
        [services] The same person at the door every morning.
        [practices] Meetings that end with each member having spoken.
       *[other] The open door on Wednesdays, without an appointment.
    }

question-next_steps = { $standing ->
        [starting] What do you want to do next, who does it, and by when?
       *[other] What will you do next, who does it, and by when?
    }
    .title = Next steps
    .why = Small steps that fit into your weeks are steps that get taken. Two or three are enough. They will be shown again when you come back to this file.
    .meaning = A step is something that can be seen to be done. The program offers the gaps it found; you decide which are worth mending.
    .example = Look through last year's attendance lists: the treasurer, by the end of the month. Ask two neighbours to comment on our question: a board member, before the summer.

## Choices

list-standing-starting = We are starting
    .hint = No question chosen yet. Later stages only ask what you have already and what you plan.
list-standing-question_chosen = We have chosen our question
    .hint = You know what you want to understand, and have not begun to collect.
list-standing-collecting = We are collecting information
    .hint = Talks, forms or figures are on their way; you have not drawn conclusions yet.
list-standing-results = We have results in hand
    .hint = What you collected is there, to be read together and shared.

list-motives-understand = Understand what changes because of us
list-motives-improve = Improve the way we work
list-motives-unite = Bring the team or the members together around a purpose
list-motives-dialogue = Talk with funders and authorities on a better footing
list-motives-communicate = Be better known
list-motives-advocate = Speak up for our sector or our model
list-motives-grow = Prepare a new activity or a change of size
list-motives-required = Somebody requires it of us
    .hint = If this is your only reason, look for one of your own as well: the work will be worth more to you.

list-group-integration = Helping people far from employment into work
    .hint = Work integration: sheltered or supported jobs, training on the job, support on the way to work.
list-group-services = A service that meets an essential need, open to all
    .hint = Early childhood, youth, disability, care for older people, housing; often for people in a fragile situation.
list-group-practices = Any trade, run the social-economy way
    .hint = Citizens' or workers' co-operatives, adult education, micro-credit: how you do it is what counts.

list-territory-wallonia = Wallonia
list-territory-brussels = Brussels
list-territory-flanders = Flanders
list-territory-hauts_de_france = Hauts-de-France
list-territory-france_other = Elsewhere in France
list-territory-elsewhere = Somewhere else

list-legal_form-be_association = Non-profit association (ASBL, VZW, VoG)
list-legal_form-be_international_association = International non-profit association (AISBL, IVZW)
list-legal_form-be_cooperative = Co-operative (SC, CV)
list-legal_form-be_cooperative_social = Co-operative approved as a social enterprise
    .hint = An SC or CV with this approval; before 2019 the form was "company with a social purpose".
list-legal_form-be_foundation = Foundation, private or of public utility
list-legal_form-be_mutual = Mutual society
list-legal_form-be_company = Private limited company (SRL, BV)
list-legal_form-fr_association = Association under the law of 1901
list-legal_form-fr_association_integration = Association for integration through work
    .hint = Including the "associations intermédiaires".
list-legal_form-fr_worker_cooperative = Workers' co-operative (SCOP)
list-legal_form-fr_scic = Co-operative of collective interest (SCIC)
list-legal_form-fr_foundation = Foundation
list-legal_form-fr_mutual = Mutual society
list-legal_form-fr_company = Commercial company of the social economy
    .hint = A company that follows the principles set out in the law of 2014.
list-legal_form-other = Another form

list-length_of_stay-months = A few months
list-length_of_stay-year = About a year
list-length_of_stay-two_years = About two years
list-length_of_stay-longer = Longer than two years
list-length_of_stay-no_limit = No set limit
list-length_of_stay-varies = It varies from one person to the next

list-obstacles-price = The price
list-obstacles-transport = Getting there
list-obstacles-language = Language, reading and writing
list-obstacles-hours = Opening hours
list-obstacles-digital = Forms and bookings online only
list-obstacles-waiting = The waiting list
list-obstacles-trust = Mistrust, shame or fear of being judged
list-obstacles-unaware = Not knowing that we exist

list-deciders-members = The members
list-deciders-workers = The workers
list-deciders-users = The users or customers
list-deciders-volunteers = The volunteers
list-deciders-producers = The producers or suppliers
list-deciders-partners = Partners and authorities
list-deciders-founders = The founders
list-deciders-management = The management

list-stakeholder_kinds-users = Users and people supported
list-stakeholder_kinds-workers = Workers
list-stakeholder_kinds-volunteers = Volunteers
list-stakeholder_kinds-members = Members
list-stakeholder_kinds-families = Families and people close by
list-stakeholder_kinds-clients = Clients and customers
list-stakeholder_kinds-suppliers = Suppliers
list-stakeholder_kinds-funders = Funders, public or private
list-stakeholder_kinds-authorities = Authorities
list-stakeholder_kinds-partners = Partners and networks
list-stakeholder_kinds-neighbours = Neighbours and the local area
list-stakeholder_kinds-nature = Nature and future generations
    .hint = They cannot answer themselves: think of who can speak for them.

list-strength_kinds-people = People
list-strength_kinds-know_how = Know-how
list-strength_kinds-data = Records and figures
list-strength_kinds-network = Network
list-strength_kinds-trust = Trust and good name
list-strength_kinds-place = Place, building or tools

list-practice_domains-governance = Governance: who decides, and how
list-practice_domains-work = Work: hours, pay, tasks
list-practice_domains-welcome = Welcome: how people are received
list-practice_domains-learning = Learning: how people are taught and taken along
list-practice_domains-purchasing = Purchasing: what we buy, and from whom
list-practice_domains-money = Money: prices, surplus, savings
list-practice_domains-environment = Environment: materials, energy, transport

list-seen-seen = Seen
    .hint = It has happened: somebody noticed it, even if only once. It then asks for evidence.
list-seen-wished = Wished for
    .hint = You hope for it and have not seen it. No evidence is expected.
list-seen-feared = Feared
    .hint = You or others are afraid that it might happen. No evidence is expected.

list-sign-positive = For the better
list-sign-negative = For the worse

list-expectation-expected = Expected
list-expectation-unexpected = Unexpected

list-question_families-relevance = Relevance: does it answer a real need?
    .hint = When you wonder whether you do the right thing for these people, here and now.
list-question_families-effectiveness = Effectiveness: does it do what we want it to do?
    .hint = When you have an aim and want to know how close you come to it.
list-question_families-contribution = Contribution: what is our part in it?
    .hint = When many others also act, and you want to know what comes from you.
list-question_families-efficiency = Efficiency: do we make the most of our means?
    .hint = When time, people and money are scarce and you want to use them well.
list-question_families-coherence = Coherence: does it fit our mission and our ways?
    .hint = When you wonder whether you do as you say.
list-question_families-specificity = Specificity: what does our own way of doing bring?
    .hint = When you want to know what would be lost if somebody else did the same thing in another way.

list-reasons-improve = To improve what we do
list-reasons-motivate = To give people heart and a sense of purpose
list-reasons-account = To account for what was entrusted to us
list-reasons-advocate = To speak up for a cause or a model

list-means-hours = A few hours
    .hint = Look through what exists, and hold two or three talks.
list-means-days = A few days
    .hint = A handful of talks or a short form, and an evening to read them together.
list-means-weeks = A few weeks in the year
    .hint = Two or three ways of finding out, with time to compare them.
list-means-dedicated = Somebody has this as part of their job
    .hint = You can follow changes over a long time and come back to the same people.

list-existing_sources-activity_reports = Annual or activity reports
list-existing_sources-registers = Attendance lists and registers
list-existing_sources-staff_data = Staff records: hours, training, departures
list-existing_sources-surveys = Earlier surveys and evaluations
list-existing_sources-funder_reports = Reports written for funders
list-existing_sources-minutes = Minutes of meetings
list-existing_sources-messages = Letters, messages, complaints, visitors' books
list-existing_sources-statistics = { $territory ->
        [wallonia] Public statistics (WalStat, social economy observatory)
        [brussels] Public statistics (social economy observatory)
        [hauts_de_france] Public statistics (INSEE, regional chamber of the SSE)
        [france_other] Public statistics (INSEE, regional chamber of the SSE)
       *[other] Public statistics on your area
    }

list-sources-indicator = Indicator
    .hint = A figure you follow over time. Good for trends; watch out: it counts what is easy to count.
list-sources-interview = Interview
    .hint = Good for why and how, and for delicate subjects. Takes time; the one who asks colours the answer.
list-sources-survey = Survey
    .hint = Reaches many people with simple questions. Loses those who do not read easily or do not reply.
list-sources-focus_group = Focus group
    .hint = Several people talk: good for shared meaning. Loud voices win, and nothing stays anonymous.
list-sources-life_story = Life story
    .hint = Shows deep change and gives dignity. Few cases; ask consent, the person is easily recognised.
list-sources-observation = Observation
    .hint = Shows what is done, not only what is said. People behave differently when they are watched.
list-sources-documents = Documents
    .hint = What exists already: cheap and quick. It was written for another purpose.
list-sources-logbook = Logbook
    .hint = Notes kept day by day: good for change over time. Somebody has to keep at it.
list-sources-workshop = Workshop
    .hint = Drawing or sorting together: good for building and reading results. Needs someone to lead it.
list-sources-case_study = Case study
    .hint = One case in depth: good for tangled situations. Says little about the other cases.
list-sources-statistics = Public statistics
    .hint = Set you in your area. Often a year or two old, and seldom as local as you would like.
list-sources-comparison = Before and after, or a comparison group
    .hint = Helps to see what comes from you. Costly, not always fair, and never quite "all else equal".

list-yes_partly_no-yes = Yes
list-yes_partly_no-partly = In part
list-yes_partly_no-no = No

list-verdicts-confirms = It confirms the change
    .hint = It says that the change has happened.
list-verdicts-nuances = It adds shades
    .hint = The change happened for some, or in part, or in another way than you thought.
list-verdicts-contradicts = It speaks against the change
    .hint = It says that the change did not happen, or the opposite. This is worth as much as a yes.

list-looked_for-negative = Changes for the worse
    .hint = You asked what has become harder, and for whom.
list-looked_for-unexpected = Changes nobody had thought of
    .hint = You asked an open question and left room for an answer you did not foresee.
list-looked_for-others = What others contributed
    .hint = You asked who and what else played a part, and what would have happened anyway.
list-looked_for-absent = What those who are absent would say
    .hint = You thought of, or asked, those who left, never came or did not answer.

list-formats-session = Evening or meeting to read it together
list-formats-summary = Summary of two pages
list-formats-annual_report = Chapter of the annual report
list-formats-argument = Argument sheet for a funder
list-formats-testimony = Testimony or film
list-formats-poster = Poster
list-formats-training = Training material
list-formats-advocacy = Position paper
list-formats-feedback = Letter or talk back to those who answered

list-benefits-involvement = Buy-in and involvement of everyone
    .hint = Team, members and users recognise themselves in what is told, and take part.
list-benefits-new_activities = New activities inspired
    .hint = What you found shows a need that nobody meets yet, or gives others the idea to begin.
list-benefits-support = Stronger support from public and private partners
    .hint = Funders and authorities see what you do, how, and why it matters.
list-benefits-revisiting = What exists revisited
    .hint = You change something you do, so as to be more useful to society.

list-progress-planned = Planned
list-progress-done = Done
list-progress-dropped = Dropped

## Fields

field-stakeholders-role = Who?
    .hint = A role or a group, not a name: "trainees", "families", "the municipality".
field-stakeholders-kind = What kind of stakeholder?
    .hint = The kind that fits best. If two fit, choose the one that matters most for you.
field-stakeholders-expects = What do they expect of you?
    .hint = In their words if you can. If you do not know, leave it empty and go and ask.
field-stakeholders-gives = What do they bring?
    .hint = Time, money, trust, know-how, ideas, custom.

field-strengths-what = What is there already?
    .hint = In a few words: "supervisors who learnt on the job", "ten years of attendance lists".
field-strengths-kind = What kind of strength?
    .hint = The kind that fits best.

field-needs-what = What is lacking, or not right?
    .hint = As those concerned would say it: "no place to meet", "nobody to leave the children with".
field-needs-of = Whose need is it?
    .hint = Choose one or more stakeholders; you can add a missing one here.
field-needs-known_by = How do you know?
    .hint = They said so, you see it every day, a study shows it, or you suppose it.

field-activities-what = What do you do?
    .hint = As in the middle of a sentence: "the repair café", "help with papers".
field-activities-answers = Which needs does it answer?
    .hint = Choose the needs. A reason in a few words makes the link stronger.
field-activities-draws_on = Which strengths does it draw on?
    .hint = Choose what it could not do without.
field-activities-for = For whom?
    .hint = Those who use it, or for whom it is done.
field-activities-output = What comes out that can be counted?
    .hint = Optional: "bicycles repaired", "meals served". This is what you did, not yet what changed.
field-activities-amount = How many or how much?
    .hint = A number; a good estimate will do.
field-activities-unit = In what unit?
    .hint = "bicycles", "hours", "families".
field-activities-period = In which year?
    .hint = The year this number is about.

field-practices-what = What is your way of doing?
    .hint = As in the middle of a sentence: "planning the week together", "fees that follow income".
field-practices-domain = What is it about?
    .hint = The part of the house it belongs to.
field-practices-draws_on = Which strengths does it draw on?
    .hint = Choose what it could not do without.
field-practices-different = What do you do that others do not?
    .hint = Compare with how it is usually done in your trade.
field-practices-since = Since when?
    .hint = The year it began, as near as you know.

field-changes-what = What changes?
    .hint = Begin with "more", "less", "new" or "better": "more confidence in speaking up".
field-changes-for = For whom?
    .hint = One stakeholder only. If it changes for two, write two changes: they may live it differently.
field-changes-by = What brings it about?
    .hint = Activities, practices, or another change that comes first. Say why, in a few words.
field-changes-seen = Seen, wished for or feared?
    .hint = Seen: it has happened. Wished for or feared: it might.
field-changes-sign = For the better or for the worse?
    .hint = From the point of view of those who live it, not from yours.
field-changes-expectation = Did you expect it?
    .hint = Unexpected changes are worth noting: they teach the most.

field-evaluative-about = Which activity or practice is it about?
    .hint = The one that puzzles you most, or that is closest to your mission.
field-evaluative-change = Which change do you want to look into?
    .hint = The one whose answer would be most use to you.
field-evaluative-wording = How do you word the question?
    .hint = A first wording is made from your choices. Change it until it is yours.
field-evaluative-family = What kind of question is it?
    .hint = Another kind gives another first wording. Try two and compare.
field-evaluative-reason = What will the answer serve?
    .hint = The main reason. It helps to decide later how to collect and whom to tell.
field-evaluative-users = Who will use the answer?
    .hint = If you can name nobody, it may be the wrong question.
field-evaluative-decision = For which decision, and when?
    .hint = "The board decides on the opening hours in June." The answer should be there before that.

field-plan-about = Which changes is it about?
    .hint = At least the change that your question is about.
field-plan-method = How will you find out?
    .hint = Each way has its good side and its trap; both stand beside it.
field-plan-asked = Whom will you ask?
    .hint = Those who live the change first, then one other point of view.
field-plan-what = What do you need to know?
    .hint = In a few words: "since when they have dared to speak up, and what helped".
field-plan-there = Does it exist already?
    .hint = Look in the drawers first: registers, reports, letters.
field-plan-where = Where is it?
    .hint = "Folder of first talks, in the office", "spreadsheet of the treasurer".
field-plan-who = Who does it?
    .hint = A role, not a name: "a supervisor", "two board members".
field-plan-by = By when?
    .hint = The month in which it should be done.

field-evidence-about = Which changes is it about?
    .hint = Choose the changes that it says something about, for or against.
field-evidence-source = Where does it come from?
    .hint = The way in which you found out.
field-evidence-from = Who gave it?
    .hint = The stakeholders who spoke, answered or were observed. This is how a voice counts as heard.
field-evidence-what = What does it say?
    .hint = In one line, without names: "five of six say they speak up more".
field-evidence-verdict = Does it confirm the change?
    .hint = Answer honestly: what speaks against it teaches as much.
field-evidence-returned_to = Who has been told what came of it?
    .hint = Those who gave their time have a right to hear the result.
field-evidence-returned_on = When were they told?
    .hint = The month is enough.
field-evidence-indicator = Is there a figure? Of what?
    .hint = Optional: "trainees who spoke up at least once in a meeting".
field-evidence-amount = How many or how much?
    .hint = A number, with comma or point.
field-evidence-unit = In what unit?
    .hint = "people", "hours", "days of absence".
field-evidence-period = In which year?
    .hint = The year this figure is about.
field-evidence-baseline = What was it before?
    .hint = The same figure at the start, if you know it.

field-uses-for = For whom?
    .hint = Those who will hear, read or use it. Do not forget the people who answered.
field-uses-rests_on = Which changes does it rest on?
    .hint = Tell what you have seen; tell what you wish for as a wish.
field-uses-towards = What should it lead to?
    .hint = The four benefits of valorising. One or two are enough.
field-uses-format = In what form?
    .hint = The form that these people will really read, hear or attend.
field-uses-what = What is it, in a few words?
    .hint = "An evening with soup, the results on four posters".

field-next_steps-what = What will you do?
    .hint = Begin with a verb: "ask", "write", "invite", "look through".
field-next_steps-who = Who does it?
    .hint = A role, not a name: "the treasurer".
field-next_steps-by = By when?
    .hint = A day, so that it can be kept or moved.
field-next_steps-review = When will you look at it again?
    .hint = For instance at the next board meeting.
field-next_steps-mends = What does it mend?
    .hint = A gap that the program found, or a question you want to come back to.
field-next_steps-progress = How far is it?
    .hint = A step that no longer makes sense may be dropped; that is no failure.

## Rows

rows-stakeholders = stakeholder
    .many = stakeholders
    .add = Add a stakeholder
    .none = None: we looked around
rows-strengths = strength
    .many = strengths
    .add = Add a strength
    .none = None: we looked
rows-needs = need
    .many = needs
    .add = Add a need
    .none = None: we asked and looked
rows-activities = activity
    .many = activities
    .add = Add an activity
    .none = None: we looked
rows-practices = practice
    .many = practices
    .add = Add a practice
    .none = None: we work as others do
rows-changes = change
    .many = changes
    .add = Add a change
    .none = None: we looked for changes
rows-evaluative = evaluative question
    .many = evaluative questions
    .add = Add an evaluative question
    .none = None: no question is ours yet
rows-plan = line of the plan
    .many = lines of the plan
    .add = Add a line to the plan
    .none = None: nothing to collect
rows-evidence = piece of evidence
    .many = pieces of evidence
    .add = Add a piece of evidence
    .none = None: we looked for evidence
rows-uses = use
    .many = uses
    .add = Add a use
    .none = None: we thought about it
rows-next_steps = next step
    .many = next steps
    .add = Add a next step
    .none = None: nothing to do for now

## Lanes

lane-strength = Strengths
    .one = strength
lane-stakeholder = Stakeholders
    .one = stakeholder
lane-need = Needs
    .one = need
lane-activity = Activities
    .one = activity
lane-practice = Practices
    .one = practice
lane-change = Changes
    .one = change
lane-evidence = Evidence
    .one = piece of evidence
lane-use = Uses
    .one = use
lane-benefit = Benefits
    .one = benefit

## Gaps

gap-contradicted = What you collected about { $node } speaks against it.
    .title = Change contradicted
    .why = Somebody who should know says that it did not happen, or that the opposite did. To hear this is part of listening; to pass over it would cost you their trust.
    .do = Talk it over with those concerned. Perhaps it is true for some and not for others: then write two changes. Or mark it as wished for, and say so.
gap-no_evidence = You have seen { $node }, but nothing shows it yet.
    .title = Change without evidence
    .why = You may well be right. But others can only share what you saw if someone tells it or a paper shows it, and you yourselves may have seen what you hoped for.
    .do = Ask two of those who live it what is different now, or look for a trace in your papers: a register, a letter, minutes. Note it under "Evidence".
gap-never_heard = Nothing you have collected comes from { $node } yet.
    .title = Stakeholder never heard
    .why = As long as they have not been heard, others speak in their place. What matters to them may be missing from the whole pathway.
    .do = Choose one occasion to ask them: the end of a meeting, a phone call, a coffee. One open question is enough: "What has changed for you, for better or worse?"
gap-one_sided = { $node } rests on one side only.
    .title = One-sided evidence
    .why = There is only one kind of source, or nothing from the people concerned. Two different views that meet convince more than ten alike.
    .do = Add one source of another kind. If you have figures, ask for a story; if you have stories, look for a register. If those concerned are missing, begin with them.
gap-circle = These changes bring about one another in a circle: { $node }.
    .title = Circle of changes
    .why = In a circle nothing comes first, so nobody can see where your work begins. One of the links is probably weaker than the others.
    .do = Ask which change people notice first. Take out the link that leads back to it, or name the activity or practice that starts it.
gap-no_cause = Nothing is named that brings about { $node }.
    .title = Change without a cause
    .why = If nothing leads to it, you cannot say what your part in it is, or what to take care of so that it lasts.
    .do = Choose the activity or practice that leads to it. If it comes from elsewhere, add a note that says so, or remove the change.
gap-idle_activity = No change is named that comes from { $node }.
    .title = Activity that changes nothing
    .why = Either its change has been forgotten, or it only keeps the house going. Both are good to know: the time it takes is the same.
    .do = Ask those for whom it is done: "What would you miss without it?" Write the answer as a change. If it only pays for the rest, say so in a note.
gap-idle_practice = No change is named that comes from { $node }.
    .title = Practice that changes nothing
    .why = Your ways of doing set you apart, and their effects are the first to be overlooked. If none is named, all the credit goes to the activities.
    .do = Ask those who live it, workers and volunteers too: "What is different for you because we do it this way?" Write the answer as a change.
gap-unmet_need = No activity answers { $node }.
    .title = Need without an answer
    .why = Somebody has this need, and your pathway passes it by. Perhaps one of your activities does answer it; perhaps it shows what could come next.
    .do = Choose the activity that answers it. If there is none, ask a partner who could, or make it a next step. You need not answer every need.
gap-unmet_expectation = Something is expected by { $node }, but no change is named for them.
    .title = Expectation that no change meets
    .why = You wrote down what they expect of you. If nothing changes for them, they may be waiting in vain, or you may be giving it without having noticed.
    .do = Ask them whether they get what they hope for. Then write the change you find, or tell them plainly what you cannot give.
gap-not_said = You have evidence about { $node }, but have not said whether it was seen.
    .title = Seen, wished for or feared: not said
    .why = Evidence only counts for a change that has been seen. As long as this is open, the program cannot tell how well it is supported.
    .do = Open the change and choose: seen, wished for or feared.
gap-only_good = You have not yet looked for negative or unexpected changes.
    .title = Only good news
    .why = Whatever does good can also weigh on somebody. Those who tell only good news are not believed for long, and they learn little.
    .do = Ask one open question: "What has become harder since we began?" or "What surprised you?" Note what you hear as a change, even a small one.
gap-no_question = You have not chosen an evaluative question yet.
    .title = No evaluative question
    .why = Without a question you would collect a little of everything and learn little of anything. The question is the reason why you do all this.
    .do = Choose the activity or practice that puzzles you most and one change it should bring. The program composes a first wording; change it until it is yours.
gap-red_flag = Look again at the wording { $node }. { $flag }.
    .title = Red flag in the question
    .why = A question decides what you are able to hear. A small change in its wording often opens it to answers that teach you something.
    .do = Begin with "To what extent" or "In what way", name one activity or practice and one change, and leave the answer open.
gap-missed = Your question is about { $node }, but the collection plan does not cover it.
    .title = Plan that misses the question
    .why = Your time is limited. If nothing in the plan looks at this change, your question will still be open when everything has been collected.
    .do = Add this change to a line of the plan: often one more question in a talk you have planned anyway will do. Or look for it in what you have already.
gap-not_returned = Those who gave { $node } have not been told what came of it.
    .title = Result not returned
    .why = They gave you their time and their words. If they never hear what came of it, they will not answer a second time, and they could not put right what you misread.
    .do = Tell them in the simplest way: a letter, a poster, ten minutes at the next meeting. Ask whether they recognise themselves. Then note the month.
gap-unused_benefit = Nothing works towards this benefit yet: { $node }.
    .title = Benefit left aside
    .why = Valorising can lead to four benefits. You need not want them all, but it would be a pity to pass one by only because nobody thought of it.
    .do = See whether a use you have planned could serve it as well. If you do not want it, say so in a note and leave it.
gap-overdue = { $node } was meant to be done by { $date }.
    .title = Next step overdue
    .why = Weeks seldom go to plan. A step that stays undone for long is often too big, or belongs to nobody.
    .do = Mark it as done, give it a new day, make it smaller, or drop it. Dropping a step is a decision too.

## Red flags

flag-yes_no = It can be answered with yes or no
    .why = Yes and no teach little, and most people will say yes to be kind.
    .do = Begin with "To what extent" or "In what way". Not "Does the workshop help?" but "In what way does the workshop help?"
flag-two_in_one = It asks two things at once
    .why = Two questions want two ways of looking, and half the answer gets lost.
    .do = Keep the one that matters most. Instead of "What changes and why?", write "What part does the workshop play in this change?"
flag-prove_that = It wants to prove something
    .why = Whoever sets out to prove hears only what fits. You would find what you knew and miss what you do not.
    .do = Ask instead of proving. Not "Prove that we create bonds" but "In what way do bonds come about here?"
flag-holds_answer = It already holds its answer
    .why = If the good result is part of the question, nobody can answer otherwise, and nobody outside will believe it.
    .do = Take out the praise. Not "How well does our welcome work?" but "What does our welcome change for newcomers?"
flag-euro_figure = It asks for an amount of money
    .why = A sum reduces to one figure what people live through, and hides how it came about. VISES chose the opposite path.
    .do = Ask about the change itself. Not "How many euros do we save the town?" but "What changes for the town because we are here?"

## Threads

thread-need = It starts from a need: { $node }.
thread-activity = You answer with { $node }.
thread-practice = What counts is a way of doing: { $node }.
thread-change = { $named ->
        [yes] The change, for { $for }: { $node }.
       *[other] The change: { $node }.
    }
thread-change-next = { $named ->
        [yes] From it follows another change, for { $for }: { $node }.
       *[other] From it follows another change: { $node }.
    }
thread-use = It is put to use in this way: { $node }.
thread-benefit = This works towards: { $node }.
thread-no-need = No need is named that this answers.
thread-no-cause = No activity or practice is named that leads to this.
thread-no-change = No change is named that comes from it.
thread-no-use = No use is made of it yet.
thread-no-benefit = It does not work towards any of the four benefits yet.

## Strength of evidence

strength-none = No evidence yet
    .text = This change has been seen, but nothing has been noted that shows it.
strength-contradicted = Contradicted
    .text = At least one piece of evidence speaks against this change.
strength-one-sided = One-sided
    .text = There is evidence, but of one kind only, or none of it comes from the people concerned.
strength-crossed = Crossed sources
    .text = Two or more kinds of source speak for this change, and one of them comes from the people concerned.
strength-not-expected = No evidence expected
    .text = This change is wished for or feared, so there is nothing to show yet.
strength-not-said = Not said yet
    .text = You have not said yet whether this change has been seen, is wished for or is feared.

## The evaluative question, composed

compose-evaluative-wording = { $family ->
        [relevance] { $with_for ->
            [yes] To what extent does { $about } answer a real need for { $change } among { $for } { $territory_name }?
           *[other] To what extent does { $about } answer a real need for { $change } { $territory_name }?
        }
        [effectiveness] { $with_for ->
            [yes] To what extent does { $about } lead to { $change } for { $for } { $territory_name }?
           *[other] To what extent does { $about } lead to { $change } { $territory_name }?
        }
        [contribution] { $with_for ->
            [yes] Among all that plays a part, what does { $about } contribute to { $change } for { $for } { $territory_name }?
           *[other] Among all that plays a part, what does { $about } contribute to { $change } { $territory_name }?
        }
        [efficiency] { $with_for ->
            [yes] In what way do the time and means put into { $about } serve { $change } for { $for } { $territory_name }?
           *[other] In what way do the time and means put into { $about } serve { $change } { $territory_name }?
        }
        [coherence] { $with_for ->
            [yes] In what way does { $about }, with { $change } for { $for } as its aim, tie in with our mission { $territory_name }?
           *[other] In what way does { $about }, with { $change } as its aim, tie in with our mission { $territory_name }?
        }
        [specificity] { $with_for ->
            [yes] What difference does our own way of doing, with { $about }, make to { $change } for { $for } { $territory_name }?
           *[other] What difference does our own way of doing, with { $about }, make to { $change } { $territory_name }?
        }
       *[other] { $with_for ->
            [yes] To what extent does { $about } contribute to { $change } for { $for } { $territory_name }?
           *[other] To what extent does { $about } contribute to { $change } { $territory_name }?
        }
    }

territory-wallonia = in Wallonia
territory-brussels = in Brussels
territory-flanders = in Flanders
territory-hauts_de_france = in Hauts-de-France
territory-france_other = in our part of France
territory-elsewhere = in our area
territory-none = in our area

## Lexicon

term-social_impact = social impact
    .meaning = Everything that changes for people, for society or for nature because of what an enterprise does and how it does it. It may be for better or worse, expected or not, soon or much later.
term-valorisation = valorisation
    .meaning = Giving something its value: recognising it, making it known and using it. It is wider than communication, because it also means looking at one's own choices and changing them.
term-evaluation = evaluation
    .meaning = Looking with method at what was done and what came of it, so as to judge and learn. It always shows a part of reality, never the whole.
term-impact_measurement = impact measurement
    .meaning = Finding out which changes have happened, with figures, words or both. It is one stage of the work; what cannot be measured may still matter.
term-evaluative_question = evaluative question
    .meaning = The one question that the evaluation is to answer: the reason why the enterprise starts it. It is open, precise, and can get an answer that surprises.
term-state_of_play = state of play
    .meaning = A picture of where the enterprise stands before anything is collected. In the published method it makes up the first phase, together with the choice of the question.
term-portrait = portrait
    .meaning = A description of the enterprise along a common frame: mission, people around it, activities, ways of doing. The English pages of VISES call it "identikit".
term-stakeholder = stakeholder
    .meaning = A person or group who has something to gain, to lose or to say in what the enterprise does. Nature and those born later can be stakeholders too; someone speaks for them.
term-need = need
    .meaning = What is lacking, or not right, for somebody before the enterprise does anything. It is known best by those who have it.
term-strength = strength
    .meaning = Something that is there already and can be built on: people, know-how, records, a network, trust, a place. It is what activities and practices draw on.
term-activity = activity
    .meaning = What the enterprise does or offers and what people can see: a workshop, a service, a shop. It answers one or more needs.
term-practice = practice
    .meaning = A way of doing: how one decides, works, welcomes, buys. In this method it counts as a cause of changes in its own right, beside the activities.
term-change = change
    .meaning = What is different for somebody afterwards, whether a feeling, a skill, a habit or a situation. Here it is seen, wished for or feared, and belongs to one stakeholder.
term-contribution = contribution
    .meaning = The part one has in a change to which others contribute too. It is a more modest and more honest word than saying that the change is all one's own work.
term-evidence = evidence
    .meaning = Whatever tells something about a change, for or against it: a talk, a figure, a letter. It is noted with its kind and with those who gave it.
term-use = use
    .meaning = What is done with the results, for whom and what for: an evening, a summary, a decision. A result without a use stays in the drawer.
term-benefit = benefit
    .meaning = What valorising leads to: involvement of everyone, new activities, support from partners, revisiting what exists. These four come from VISES.
term-pathway = impact pathway
    .meaning = The way from needs, through activities and practices, to changes, evidence and uses. The program draws it from your answers and shows where it holds and where it breaks.
term-thread = thread
    .meaning = One continuous line through the pathway, from a need to a benefit, told in sentences. A thread is as firm as its weakest change.
term-gap = gap
    .meaning = A place where the pathway breaks or stands on weak ground, for example a change that nothing shows. It is not a fault but a hint at what to do next.
term-lane = lane
    .meaning = One kind of thing in the pathway, such as all needs or all changes. Things in one lane link to things in others.
term-data_collection = data collection
    .meaning = Gathering what is needed to answer the question, from people and from documents. It begins with what exists already.
term-collection_plan = collection plan
    .meaning = A short table that says what to find out, how, from whom, by whom and when. It keeps you from collecting what nobody will use.
term-indicator = indicator
    .meaning = A figure or a sign that is followed over time to see whether something changes. It shows a trend, but not why.
term-interview = interview
    .meaning = A talk with one person along a few prepared questions, with room for what comes. It is good for why and how.
term-survey = survey
    .meaning = The same questions put to many people, on paper, online or aloud. It gives an overview, if enough and different people reply.
term-focus_group = focus group
    .meaning = A talk with several people about one subject, led by somebody who makes sure that all are heard. It shows what people share and where they differ.
term-life_story = life story
    .meaning = A person tells their own path, at length and in their own words. It shows deep changes; it needs consent and care, because the person may be recognised.
term-crossing = crossing of sources
    .meaning = Looking at the same change through sources of different kinds, for instance figures and talks. Where they agree the ground is firmer; where they differ there is something to learn.
term-co_construction = co-construction
    .meaning = Working out the questions, the ways of finding out and the conclusions together with those concerned. VISES describes it as neither from the top down nor from the bottom up.
term-action_research = action research
    .meaning = Researchers and people from the field look into a question together while the work goes on, and change it as they learn. It takes more time, and VISES calls that normal.
term-feedback_session = feedback session
    .meaning = A meeting at which those who gave information hear what came of it and say whether they recognise themselves. What they add belongs to the results.
term-accountability = accountability
    .meaning = Giving account to those who entrusted you with money, work or confidence. It is one good reason to evaluate, but seldom enough on its own.
term-advocacy = advocacy
    .meaning = Speaking up in public for a cause, a group or a way of working. Results can serve it, as long as they are told with their limits.
term-social_economy = { $territory ->
        [hauts_de_france] social and solidarity economy
        [france_other] social and solidarity economy
       *[other] social economy
    }
    .meaning = Enterprises that put people and purpose before profit and decide democratically: associations, co-operatives, mutuals, foundations. Belgium says "social economy", France "social and solidarity economy".
term-social_enterprise = social enterprise
    .meaning = An enterprise whose main aim is to serve people or society and not to enrich its owners. In Belgian law, since 2019, the approval that bears this name is for co-operatives only.
term-social_purpose = social purpose
    .meaning = The reason for which the enterprise exists, beyond earning its living. It often stands in the statutes, and its everyday name is the mission.
term-social_utility = social utility
    .meaning = The good that an activity does for society beyond those who buy or use it. The word is used above all in France and is close to social impact.
term-general_interest = general interest
    .meaning = What serves everybody, or society as a whole, and not just a few. What belongs to it is a matter for public debate.
term-governance = governance
    .meaning = Who decides in the enterprise, about what, and how. In the social economy it is one of the practices that make the difference.
term-territorial_anchoring = territorial anchoring
    .meaning = Being rooted in a place: knowing its needs, working with its people, buying there, staying. It is one of the assets that VISES wanted to make visible.
term-work_integration = work integration
    .meaning = Helping people who are far from employment towards work, by real jobs, training and support. It is one of the three groups of enterprises in VISES.
term-output = output
    .meaning = What comes directly out of an activity and can be counted: meals, courses, hours. It says what you did, not what changed.
term-outcome = outcome
    .meaning = What changes for people as a consequence of what was done. In this program it is simply called a change.
term-theory_of_change = theory of change
    .meaning = A reasoned account of how what one does should lead to the change one wants, and what must be true for that. The impact pathway is a simple relative of it.
term-monetisation = monetisation
    .meaning = Expressing a social change as an amount of money. VISES kept its distance from it, and this program never does it.
term-coach = coach
    .meaning = The person who accompanies the enterprise: asks, rewords, reminds of those not heard. A coach does not judge and gives no marks.
term-self_assessment = self-assessment
    .meaning = Evaluating oneself, with one's own questions, instead of being judged from outside. It trains those who do it, and needs other voices so as not to flatter.
term-principle = principle
    .meaning = One of the four rules on which VISES rests: adapt to enterprises, build on strengths, respect diversity, listen to partners. Each question here belongs to one of them.

## About

about = About the method
    .text =
        VISES was a cross-border project of the Interreg programme France-Wallonie-Vlaanderen, from 2016 to 2019. About twenty partners took part, led by ConcertES in Wallonia: federations, researchers, funders. They built a way for social enterprises to look at their social impact and give it value, and tested it together with between 56 and 69 enterprises, depending on the source. The enterprises helped to build it; this is called co-construction.

        The published method has three phases: state of play and choice of the evaluative question; choice of method and data collection; data analysis and valorisation. This program walks them in four stages. Map and analyse are the first phase, measure is the second, valorise is the third.

        The method refuses to reduce impact to figures. That is why you will find no marks, no ranking and no amount of money here. What you see is what has been asked and answered, how firm the evidence is, and what could come next. How and why you do things counts as much as what comes out.

        The four principles, the four benefits, the three groups of enterprises, the three phases and the steps of the first phase come from VISES. The wording of the questions, the detail of the later steps, the pattern of the evaluative question, the strength of evidence, and the threads and gaps of the pathway are ours.
    .independent = This program is independent. It was made after the published method of VISES; it was neither made nor approved by the partners of the project.
    .sources =
        VISES in the Interreg programme (FR): interreg5.interreg-fwvl.eu/fr/vises
        VISES in the Interreg programme (NL): www.interreg-fwvl.eu/nl/vises
        Start of the experimental phase for tester enterprises: projetvisesproject.eu/START-OF-THE-EXPERIMENTAL-PHASE-FOR-TESTER-ENTERPRISES
        Follow-up of the experimental phase (NL): projetvisesproject.eu/Opvolging-van-de-experimenteerfase-binnen-de-testbedrijven-183
        Evaluating social impact, why and how (1st meeting): projetvisesproject.eu/-A-system-
        Page of the 1st thematic paper: projetvisesproject.eu/-Experimentation-?lang=nl&debut_tab_art_publication=8
        Thematic paper 2, the need for co-construction (FR): pdfslide.fr
        Thematic paper 4, an action-research project (FR): 123dok.net
        VISES in the Flemish project database (NL): projectendatabank.be
        COORACE on VISES, March and May 2019 (FR): coorace.org
        Avise on the VISES process (FR): avise.org/actualites/la-demarche-vises-la-co-construction-au-coeur-de-son-deploiement
