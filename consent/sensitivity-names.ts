/**
 * Names that make unlabelled data sensitive where its code is not on the list: RxNorm has a code for each strength and
 * pack of a drug and LOINC one for each specimen and method of a test, but both say in the name what it is of. The
 * topics and what belongs to them follow SAMHSA's Consent2Share value sets (2.16.840.1.113762.1.4.1142.*, and their
 * forerunners that were published with its source), 42 CFR Part 2 and California's AB 352.
 *
 * Left out is what is mostly given for something else, though Consent2Share lists it: anticonvulsants and
 * benzodiazepines of its psychiatric drugs, antibiotics, antivirals and immunoglobulins of its HIV drugs, tobacco.
 * A name is matched in lower case; `*` stands for letters and digits, at either end.
 */
export interface Names {
  /** Ingredients, and brands that are names of their own. */
  readonly drugs?: readonly string[];
  /** What a test measures or asks, and what a procedure or a service is. */
  readonly tests?: readonly string[];
  /** Problems, findings and reasons, and what is done about them. */
  readonly conditions?: readonly string[];
}

const SUBSTANCE_USE = [
  ...['abuse', 'abuser', 'addiction', 'dependence', 'dependency', 'dependent', 'misuse', 'misuses', 'use disorder'],
  ...['withdrawal', 'intoxication', 'overdose', 'detoxification', 'rehabilitation', 'counseling', 'harmful use'],
];
const of = (substances: readonly string[]): string[] =>
  substances.flatMap((one) => [
    ...SUBSTANCE_USE.map((use) => `${one} ${use}`),
    `harmful use of ${one}`,
    `misuses ${one}`,
  ]);

export const SENSITIVE_NAMES: Readonly<Record<string, Names>> = {
  HIV: {
    drugs: names(`
        abacavir; amprenavir; atazanavir; bictegravir; cabotegravir; cobicistat; darunavir; delavirdine;
        didanosine; dolutegravir; doravirine; efavirenz; elvitegravir; emtricitabine; enfuvirtide;
        etravirine; fosamprenavir; fostemsavir; ibalizumab*; indinavir; lamivudine; lenacapavir; lopinavir;
        maraviroc; nelfinavir; nevirapine; raltegravir; rilpivirine; saquinavir; stavudine; tenofovir;
        tipranavir; zalcitabine; zidovudine; norvir; aptivus; atripla; biktarvy; cabenuva; combivir;
        complera; crixivan; delstrigo; descovy; dovato; edurant; emtriva; epivir; epzicom; evotaz; fuzeon;
        genvoya; intelence; invirase; isentress; juluca; kaletra; lexiva; odefsey; pifeltro; prezcobix;
        prezista; rescriptor; retrovir; reyataz; rukobia; selzentry; stribild; sunlenca; sustiva; symfi;
        symtuza; tivicay; triumeq; trizivir; trogarzo; truvada; tybost; videx; viracept; viramune; viread;
        vocabria; apretude; zerit; ziagen
      `),
    tests: ['hiv', 'hiv1', 'hiv2', 'human immunodeficiency virus', 'antiretroviral', 'hiv/aids', 'aids-*'],
    conditions: [
      'hiv',
      'hiv1',
      'hiv2',
      'human immunodeficiency virus',
      'acquired immune deficiency',
      'acquired immunodeficiency',
      'antiretroviral',
      'aids-*',
    ],
  },
  ETHUD: {
    drugs: ['disulfiram', 'acamprosate', 'antabuse', 'campral'],
    tests: names(`
        ethanol; ethyl glucuronide; ethyl sulfate; phosphatidylethanol*; disulfiram; alcohol; alcohols;
        audit-c; alcohol use disorders identification test
      `),
    conditions: [
      ...of(['alcohol', 'ethanol']),
      ...names(`
        alcoholi*; delirium tremens; drinking behavior; problem drinker; heavy drinker; korsakoff*; fetal
        alcohol
      `),
    ],
  },
  OPIOIDUD: {
    drugs: names(`
        buprenorphine; methadone; naltrexone; naloxone; lofexidine; suboxone; subutex; sublocade; zubsolv;
        bunavail; brixadi; probuphine; butrans; buprenex; vivitrol; revia; depade; embeda; methadose;
        dolophine; diskets; narcan; lucemyra
      `),
    tests: names(`
        opiate*; opioid*; narcotics; *acetylmorphine; diamorphine; heroin; *methadone; *methadol;
        2-ethylidene*; eddp; *morphine; *codeine; *codone; *morphone; *fentanyl; *fentanil; *meperidine;
        *propoxyphene; *tapentadol; *tramadol; *buprenorphine; *naltrexol; naltrexone; naloxone;
        mitragynine; levorphanol; butorphanol; nalbuphine; nalorphine; pentazocine; alphaprodine;
        anileridine; dextromoramide; dipipanone; trimeperidine; papaverine
      `),
    conditions: [
      ...of(['opioid', 'opiate', 'heroin', 'morphine', 'fentanyl', 'methadone']),
      'narcotic addict*',
      'opioid type dependence',
    ],
  },
  SUD: {
    tests: names(`
        *amphetamine; *amphetamines; *amphetaminil; mdma; methylenedioxy*; phendimetrazine; *piperazine;
        mephedrone; methylone; fenetylline; fenproporex; furfenorex; clobenzorex; pholedrine; cathin*;
        phenethylamine; methylphenidate; cannabi*; *cannabinol*; marijuana; thc; jwh-*; cocaine; *ecgonine;
        cocaethylene; phencyclidine; lysergate; *lysergate; lysergic; lsd; mescaline; psilocin; psilocybin*;
        dimethyltryptamine; tryptamine; salvinorin; *nbome; bufotenine; hallucinogens; ketamine;
        norketamine; barbiturates; benzodiazepines; drugs of abuse; drug screen*; drug abuse; substance
        abuse; substance use; drug use; dast-10; alcohol and/or drug*; alcohol and drug*; long-term
        residential; opioid treatment program; detoxification
      `),
    conditions: [
      ...of(['drug', 'drugs', 'substance', 'polysubstance', 'cocaine', 'cannabis', 'marijuana', 'amphetamine']),
      ...of(['methamphetamine', 'stimulant', 'psychostimulant', 'hallucinogen', 'sedative', 'hypnotic', 'anxiolytic']),
      ...of([
        'barbiturate',
        'benzodiazepine',
        'inhalant',
        'solvent',
        'glue',
        'ketamine',
        'phencyclidine',
        'psychoactive substance',
      ]),
      'drug addict*',
      'substance use',
      'intravenous drug user',
      'illicit drug*',
    ],
  },
  PSY: {
    drugs: names(`
        amisulpride; aripiprazole; asenapine; brexpiprazole; cariprazine; chlorpromazine; clozapine;
        fluphenazine; haloperidol; iloperidone; loxapine; lumateperone; lurasidone; molindone; olanzapine;
        paliperidone; perphenazine; pimavanserin; pimozide; quetiapine; risperidone; thioridazine;
        thiothixene; trifluoperazine; ziprasidone; lithium; amitriptyline; amoxapine; clomipramine;
        desipramine; doxepin; imipramine; maprotiline; nortriptyline; protriptyline; trimipramine;
        isocarboxazid; phenelzine; emsam; tranylcypromine; citalopram; escitalopram; fluoxetine;
        fluvoxamine; paroxetine; sertraline; vilazodone; vortioxetine; desvenlafaxine; duloxetine;
        levomilnacipran; venlafaxine; bupropion; mirtazapine; nefazodone; trazodone; esketamine;
        brexanolone; zuranolone; buspirone; methylphenidate; dexmethylphenidate; amphetamine; amphetamine
        aspartate; dextroamphetamine; lisdexamfetamine; atomoxetine; viloxazine; abilify; adderall;
        anafranil; buspar; celexa; clozaril; concerta; cymbalta; desyrel; effexor; geodon; haldol; invega;
        latuda; lexapro; lithobid; eskalith; luvox; nardil; pamelor; parnate; paxil; pristiq; prozac;
        remeron; rexulti; risperdal; ritalin; saphris; seroquel; spravato; strattera; tofranil; vraylar;
        vyvanse; wellbutrin; zoloft; zyprexa
      `),
    tests: names(`
        phq-2; phq-9; patient health questionnaire; gad-7; generalized anxiety disorder; depression screen*;
        beck depression; hamilton depression; edinburgh postnatal depression; suicid*; psychotherapy;
        psychiatric; mental health; behavioral health; electroconvulsive; posttraumatic stress; mood
        disorder
      `),
    conditions: names(`
        schizo*; psychosis; psychotic; bipolar; mania; manic; major depress*; depressive; depressed mood;
        recurrent depression; postpartum depression; postnatal depression; dysthymi*; mood disorder;
        anxiety; panic; phobia; obsessive-compulsive; posttraumatic stress; post-traumatic stress; stress
        disorder; adjustment disorder; personality disorder; dissociative; conversion disorder;
        somatization; anorexia nervosa; bulimia; binge eating; attention deficit; hyperactivity disorder;
        conduct disorder; oppositional defiant; suicid*; self-harm; self harm; self-injur*; mental disorder;
        mental illness; mental health; psychiatric; behavioral health; psychotherapy; cognitive behavioral
        therapy; cognitive and behavioral therapy; electroconvulsive
      `),
  },
  SEX: {
    drugs: names(`
        levonorgestrel; norethindrone; norgestrel; norgestimate; norelgestromin; desogestrel; etonogestrel;
        drospirenone; ethynodiol; ulipristal; mifepristone; misoprostol; nonoxynol-9; segesterone; mirena;
        kyleena; skyla; liletta; paragard; nexplanon; nuvaring; plan b; sprintec; mifeprex; viagra;
        sildenafil 25 mg; sildenafil 50 mg; sildenafil 100 mg; vardenafil; avanafil
      `),
    tests: names(`
        abortion; pregnancy termination; contracepti*; gender identity; sexual orientation; sexual activity;
        sexual behavior; intrauterine device; vasectomy; tubal ligation; sterilization; intersex surgery
      `),
    conditions: names(`
        abortion; termination of pregnancy; pregnancy termination; unwanted pregnancy; contracepti*;
        vasectomy; intrauterine device; tubal ligation; female sterilization; gender dysphoria; gender
        identity; transgender; transsexual*; gender reassignment; gender-affirming; sexual dysfunction;
        erectile dysfunction; sexual orientation; high risk sexual behavior; hypoactive sexual; paraphilia
      `),
  },
  STD: {
    tests: names(`
        chlamydia trachomatis; neisseria gonorrhoeae; gonorrhea; treponema pallidum; syphilis; trichomonas
        vaginalis; reagin; haemophilus ducreyi; herpes simplex virus 2; mycoplasma genitalium
      `),
    conditions: names(`
        sexually transmitted; gonorrhea; gonococcal; syphilis; syphilitic; chlamydia trachomatis;
        chlamydial; genital herpes; herpes genitalis; chancroid; trichomoniasis; genital wart*; condyloma*;
        lymphogranuloma venereum
      `),
  },
  SDV: {
    tests: [
      'domestic violence',
      'domestic abuse',
      'intimate partner',
      'sexual assault',
      'humiliation, afraid, rape, and kick',
      'physically or emotionally hurt',
      'afraid of your partner',
      'fear of partner',
    ],
    conditions: names(`
        domestic violence; domestic abuse; intimate partner; partner abuse; spouse abuse; sexual abuse;
        sexual assault; sexual exploitation; rape; child abuse; child neglect; elder abuse; adult abuse;
        physical abuse; emotional abuse; psychological abuse; battered; victim of abuse; human trafficking
      `),
  },
  GDIS: {
    tests: names(`
        brca1; brca2; cftr; htt gene; huntingtin; mlh1; msh2; msh6; pms2; fmr1; hexa gene; smn1; apoe gene;
        f5 gene; f2 gene; hfe gene; dmd gene; tp53 gene; palb2; karyotype; chromosome analysis; genetic;
        whole exome; exome sequencing; whole genome
      `),
    conditions: names(`
        huntington*; cystic fibrosis; genetic susceptibility; genetic disease; genetic disorder; genetic
        counseling; carrier of genetic; gene mutation; brca1; brca2; lynch syndrome; trisomy; down syndrome;
        klinefelter*; turner syndrome; fragile x; tay-sachs; muscular dystrophy; hemophilia
      `),
  },
  SCA: {
    drugs: ['crizanlizumab*', 'voxelotor'],
    tests: ['hemoglobin s', 'sickle*'],
    conditions: ['sickle*', 'hemoglobin s disease', 'hb ss disease'],
  },
};

/** Parted by semicolons. */
function names(text: string): string[] {
  return text.split(';').map((name) => name.trim().replace(/\s+/g, ' '));
}
