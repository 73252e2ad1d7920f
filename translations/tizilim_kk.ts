<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>AppearanceControls</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Proposal</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Ұсынған</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>шешім керек</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>өзімдікі</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>күтуде</translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Екінші адамның шешімін күткен ештеңе жоқ</translation>
    </message>
    <message>
        <source>Decisions that need four eyes stand here from the moment somebody proposes them until another person approves or declines them.</source>
        <translation>«Төрт көз» қағидаты қажет шешімдер ұсынылған сәттен бастап басқа адам бекіткенге немесе қабылдамағанға дейін осында тұрады.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided by me</source>
        <translation>
            <numerusform>Мен шешуім керек: %Ln</numerusform>
            <numerusform>Мен шешуім керек: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal is approved.</source>
        <translation>Ұсыныс бекітілді.</translation>
    </message>
    <message>
        <source>The proposal is declined.</source>
        <translation>Ұсыныс қабылданбады.</translation>
    </message>
</context>
<context>
    <name>AuditFilterBar</name>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Басқа күндер…</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Жапырақ хэші</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Ұсынылды: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Қабылданбады: %1</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>бекітуді күтуде</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>Тарихтағы оқиғалар</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Түбірлік хэш</translation>
    </message>
    <message>
        <source>Abandoned history</source>
        <translation>Бас тартылған тарих</translation>
    </message>
    <message>
        <source>History found</source>
        <translation>Табылған тарих</translation>
    </message>
    <message>
        <source>Last key event</source>
        <translation>Кілттер туралы соңғы оқиға</translation>
    </message>
    <message>
        <source>Hash of the manifest</source>
        <translation>Манифест хэші</translation>
    </message>
    <message>
        <source>Key event before</source>
        <translation>Кілттер туралы алдыңғы оқиға</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>Файл хэші</translation>
    </message>
</context>
<context>
    <name>AuditTrailPage</name>
    <message>
        <source>Verify now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Осы тізімді экспорттау…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Бақылау нүктелері</translation>
    </message>
    <message>
        <source>No such events</source>
        <translation>Мұндай оқиға жоқ</translation>
    </message>
    <message>
        <source>No event fits all conditions. Take one away.</source>
        <translation>Барлық шартқа сай келетін оқиға жоқ. Шарттардың бірін алып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>In the folder above</source>
        <translation>Жоғарыдағы қалтада</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Сақтық көшірме әлі жоқ</translation>
    </message>
    <message>
        <source>Choose a folder on another disk above, then back up.</source>
        <translation>Жоғарыдан басқа дискідегі қалтаны таңдап, сақтық көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Мұны тек әкімші жасай алады.</translation>
    </message>
    <message>
        <source>A backup is being made; the strip below shows how far it is.</source>
        <translation>Сақтық көшірме жасалып жатыр; орындалу барысы төмендегі жолақта көрсетілген.</translation>
    </message>
    <message>
        <source>Folder for backups, best on another disk</source>
        <translation>Сақтық көшірмелер қалтасы, басқа дискіде болғаны жөн</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>New database key…</source>
        <translation>Дерекқордың жаңа кілті…</translation>
    </message>
    <message>
        <source>A backup is encrypted like the registry itself and opens with the same passwords. It is checked before it gets its name.</source>
        <translation>Сақтық көшірме тізілімнің өзі сияқты шифрланған және сол құпиясөздермен ашылады. Ол тексерілгеннен кейін ғана аталады.</translation>
    </message>
    <message>
        <source>Backups are an administrator&apos;s duty. This page shows whether they are made.</source>
        <translation>Сақтық көшірме жасау – әкімшінің міндеті. Бұл бетте олардың жасалғаны көрінеді.</translation>
    </message>
    <message>
        <source>There is no backup of this registry yet.</source>
        <translation>Бұл тізілімнің сақтық көшірмесі әлі жоқ.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Соңғы сақтық көшірме: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln күн бұрын</numerusform>
            <numerusform>%Ln күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln сақтық көшірме</numerusform>
            <numerusform>%Ln сақтық көшірме</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Тізілім идентификаторы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Пішім нұсқасы</translation>
    </message>
    <message>
        <source>Database key replaced</source>
        <translation>Дерекқор кілті ауыстырылды</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтірілді</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме жасалуда</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Сақтық көшірме жасалып, тексерілді: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>The whole database is written anew under a new key, as after an officer has left. The registry is locked meanwhile, and nobody else may have it open.</source>
        <translation>Бүкіл дерекқор жаңа кілтпен қайта жазылады, мысалы, қызметкер жұмыстан кеткеннен кейін. Бұл кезде тізілім құлыпталады және оны ешкім ашып тұрмауы керек.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Қайта жазу</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as a chart</source>
        <translation>Диаграмма түрінде көрсету</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Кесте түрінде көрсету</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Сурет етіп сақтау…</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Сурет етіп сақтау</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Licensing officer</source>
        <translation>Лицензиялау жөніндегі қызметкер</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Бекітуші</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Шақырылды</translation>
    </message>
    <message>
        <source>Enrolled, role to be granted</source>
        <translation>Тіркелді, рөлі берілуі тиіс</translation>
    </message>
    <message>
        <source>Active officer</source>
        <translation>Жұмыс істейді</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Қолжетімділігі жабылды</translation>
    </message>
    <message>
        <source>The agency consents</source>
        <translation>Орган келіседі</translation>
    </message>
    <message>
        <source>The agency objects</source>
        <translation>Орган қарсы</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Жолданды</translation>
    </message>
    <message>
        <source>Completeness check</source>
        <translation>Толықтығын тексеру</translation>
    </message>
    <message>
        <source>Returned incomplete</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>Мәлімет сұратылды</translation>
    </message>
    <message>
        <source>Agency consultation</source>
        <translation>Келісуде</translation>
    </message>
    <message>
        <source>Approved in principle</source>
        <translation>Алдын ала мақұлданды</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Мақұлданды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Лицензия беруден бас тартылды</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Өтініш кері қайтарып алынды</translation>
    </message>
    <message>
        <source>Documents of the package are missing</source>
        <translation>Топтамадағы құжаттар жетіспейді</translation>
    </message>
    <message>
        <source>Documents are not made out as required</source>
        <translation>Құжаттар талапқа сай ресімделмеген</translation>
    </message>
    <message>
        <source>Requirements are not met</source>
        <translation>Талаптар орындалмаған</translation>
    </message>
    <message>
        <source>Paid capital below the minimum</source>
        <translation>Төленген капитал ең төменгі мөлшерден аз</translation>
    </message>
    <message>
        <source>An executive may not hold the office</source>
        <translation>Басшы қызметкер бұл лауазымды атқара алмайды</translation>
    </message>
    <message>
        <source>An owner is without impeccable reputation</source>
        <translation>Меншік иесінің беделі мінсіз емес</translation>
    </message>
    <message>
        <source>False information was given</source>
        <translation>Жалған мәлімет берілген</translation>
    </message>
    <message>
        <source>The agency consulted objects</source>
        <translation>Келісуші орган қарсы</translation>
    </message>
    <message>
        <source>A court forbids the activity</source>
        <translation>Қызметке сот тыйым салған</translation>
    </message>
    <message>
        <source>The applicant did not answer in time</source>
        <translation>Өтініш беруші мерзімінде жауап бермеді</translation>
    </message>
    <message>
        <source>Request of the applicant</source>
        <translation>Өтініш берушінің сұрауы</translation>
    </message>
    <message>
        <source>The applicant was liquidated</source>
        <translation>Өтініш беруші таратылды</translation>
    </message>
    <message>
        <source>Decision of a court</source>
        <translation>Сот шешімі</translation>
    </message>
    <message>
        <source>A complaint was upheld</source>
        <translation>Шағым қанағаттандырылды</translation>
    </message>
    <message>
        <source>Mistake of the authority</source>
        <translation>Уәкілетті органның қателігі</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Application with the data of the executive body</source>
        <translation>Атқарушы орган туралы деректері бар өтініш</translation>
    </message>
    <message>
        <source>Diplomas of the executives</source>
        <translation>Басшы қызметкерлердің дипломдары</translation>
    </message>
    <message>
        <source>Work history of the executives</source>
        <translation>Басшы қызметкерлердің еңбек өтілі</translation>
    </message>
    <message>
        <source>Proof that the capital is paid</source>
        <translation>Капиталдың төленгенін растау</translation>
    </message>
    <message>
        <source>Paid capital not below the minimum in force</source>
        <translation>Төленген капитал қолданыстағы ең төменгі мөлшерден кем емес</translation>
    </message>
    <message>
        <source>Articles of association on file</source>
        <translation>Жарғы ұсынылған</translation>
    </message>
    <message>
        <source>Document on how the company works with its bank</source>
        <translation>Банкпен өзара іс-қимыл тәртібі туралы құжат</translation>
    </message>
    <message>
        <source>Internal operating rules</source>
        <translation>Қызметтің ішкі қағидалары</translation>
    </message>
    <message>
        <source>The signatory is authorised to sign</source>
        <translation>Қол қоюшының өкілеттігі бар</translation>
    </message>
    <message>
        <source>No executive comes from a state on the lists of FATF or an offshore zone</source>
        <translation>Басшы қызметкерлердің ешқайсысы ФАТФ тізіміндегі мемлекеттен немесе офшорлық аймақтан емес</translation>
    </message>
    <message>
        <source>The owners have an impeccable reputation</source>
        <translation>Меншік иелерінің беделі мінсіз</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>Бизнес-жоспар</translation>
    </message>
    <message>
        <source>Arrangements for the custody of clients&apos; assets</source>
        <translation>Клиенттердің активтерін сақтау тәртібі</translation>
    </message>
    <message>
        <source>The data centre belongs to the applicant</source>
        <translation>Деректерді өңдеу орталығы өтініш берушінікі</translation>
    </message>
    <message>
        <source>The equipment belongs to the applicant</source>
        <translation>Жабдық өтініш берушінікі</translation>
    </message>
    <message>
        <source>Contract for a place in a licensed data centre</source>
        <translation>Лицензиясы бар деректерді өңдеу орталығындағы орын туралы шарт</translation>
    </message>
    <message>
        <source>Electricity is metered</source>
        <translation>Электр энергиясы есепке алынады</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Тексерілуі тиіс</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>The evidence suffices</source>
        <translation>Растайтын құжаттар жеткілікті</translation>
    </message>
    <message>
        <source>Confirmed by an independent source</source>
        <translation>Тәуелсіз дереккөз растады</translation>
    </message>
    <message>
        <source>Evidence is missing</source>
        <translation>Растайтын құжаттар жоқ</translation>
    </message>
    <message>
        <source>The evidence is not reliable</source>
        <translation>Растайтын құжаттар сенімсіз</translation>
    </message>
    <message>
        <source>The amounts disagree with the evidence</source>
        <translation>Сомалар құжаттарға сәйкес келмейді</translation>
    </message>
    <message>
        <source>The source is unlawful</source>
        <translation>Шығу көзі заңсыз</translation>
    </message>
    <message>
        <source>False statement</source>
        <translation>Жалған мәлімдеме</translation>
    </message>
    <message>
        <source>Requested information was not given</source>
        <translation>Сұратылған мәлімет берілмеді</translation>
    </message>
    <message>
        <source>Other ground</source>
        <translation>Басқа негіз</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Қаражаттың шығу көзі</translation>
    </message>
    <message>
        <source>Destination of funds</source>
        <translation>Қаражатты пайдалану бағыты</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Жалақы</translation>
    </message>
    <message>
        <source>Business income</source>
        <translation>Кәсіпкерліктен түскен табыс</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Дивидендтер</translation>
    </message>
    <message>
        <source>Sale of property</source>
        <translation>Мүлікті сату</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Мұра</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Сыйға тарту</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Қарыз</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Майнинг</translation>
    </message>
    <message>
        <source>Earlier profit on digital assets</source>
        <translation>Цифрлық активтерден бұрын алынған пайда</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестиция</translation>
    </message>
    <message>
        <source>Purchase abroad</source>
        <translation>Шетелде сатып алу</translation>
    </message>
    <message>
        <source>Support of family</source>
        <translation>Отбасына көмек</translation>
    </message>
    <message>
        <source>Repayment of a loan</source>
        <translation>Қарызды өтеу</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>Not corroborated</source>
        <translation>Расталмаған</translation>
    </message>
    <message>
        <source>Corroborated by the customer</source>
        <translation>Клиент растаған</translation>
    </message>
    <message>
        <source>Corroborated independently</source>
        <translation>Тәуелсіз расталған</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Әлі бағаланбаған</translation>
    </message>
    <message>
        <source>Line accepted</source>
        <translation>Тармақ қабылданды</translation>
    </message>
    <message>
        <source>Line not accepted</source>
        <translation>Тармақ қабылданбады</translation>
    </message>
    <message>
        <source>Declaration draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Declaration submitted</source>
        <translation>Жолданды</translation>
    </message>
    <message>
        <source>Declaration under review</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Declaration accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Declaration rejected</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Declaration superseded</source>
        <translation>Жаңасымен ауыстырылды</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Жолдау</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Қарауды бастау</translation>
    </message>
    <message>
        <source>Request information</source>
        <translation>Мәлімет сұрату</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Жаңасымен ауыстыру</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Өтініш нысаны</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Еңбек өтілі</translation>
    </message>
    <message>
        <source>Proof of paid capital</source>
        <translation>Капиталдың төленгенін растау</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>Жарғы</translation>
    </message>
    <message>
        <source>Document on interaction with a bank</source>
        <translation>Банкпен өзара іс-қимыл туралы құжат</translation>
    </message>
    <message>
        <source>Internal rules</source>
        <translation>Ішкі қағидалар</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Қол қою өкілеттігін растау</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Жеке басты куәландыратын құжат</translation>
    </message>
    <message>
        <source>Evidence of funds</source>
        <translation>Қаражатты растайтын құжат</translation>
    </message>
    <message>
        <source>Proof of ownership</source>
        <translation>Меншік құқығын растау</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Act of decision</source>
        <translation>Шешім актісі</translation>
    </message>
    <message>
        <source>Court act</source>
        <translation>Сот актісі</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Басқа құжат</translation>
    </message>
    <message>
        <source>Without a licence</source>
        <translation>Лицензиясыз</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Лицензиат</translation>
    </message>
    <message>
        <source>Former licensee</source>
        <translation>Бұрынғы лицензиат</translation>
    </message>
    <message>
        <source>Licensed abroad</source>
        <translation>Шетелде лицензияланған</translation>
    </message>
    <message>
        <source>No longer licensed abroad</source>
        <translation>Шетелдегі лицензиясы тоқтаған</translation>
    </message>
    <message>
        <source>Limited liability partnership (LLP)</source>
        <translation>Жауапкершілігі шектеулі серіктестік (ЖШС)</translation>
    </message>
    <message>
        <source>Joint-stock company (JSC)</source>
        <translation>Акционерлік қоғам (АҚ)</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Дара кәсіпкер (ДК)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Қолданылуы тоқтата тұрылды</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Лицензиядан айырылды</translation>
    </message>
    <message>
        <source>Surrendered</source>
        <translation>Лицензиаттың өтініші бойынша тоқтатылды</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Қолданылуы тоқтатылды</translation>
    </message>
    <message>
        <source>Report not submitted</source>
        <translation>Есеп ұсынылмады</translation>
    </message>
    <message>
        <source>Requirements for licensees violated</source>
        <translation>Лицензиаттарға қойылатын талаптар бұзылды</translation>
    </message>
    <message>
        <source>Capital fell below the minimum</source>
        <translation>Капитал ең төменгі мөлшерден төмендеді</translation>
    </message>
    <message>
        <source>Violation of the law against money laundering</source>
        <translation>Кірістерді жылыстатуға қарсы заң бұзылды</translation>
    </message>
    <message>
        <source>Request of the licensee</source>
        <translation>Лицензиаттың өтініші</translation>
    </message>
    <message>
        <source>The violation was mended</source>
        <translation>Бұзушылық жойылды</translation>
    </message>
    <message>
        <source>The decision to suspend was set aside</source>
        <translation>Тоқтата тұру туралы шешімнің күші жойылды</translation>
    </message>
    <message>
        <source>Act of a court</source>
        <translation>Сот актісі</translation>
    </message>
    <message>
        <source>The licensee was liquidated</source>
        <translation>Лицензиат таратылды</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Әлі күшіне енбеген</translation>
    </message>
    <message>
        <source>Ran out, in grace</source>
        <translation>Мерзімі өтті, жеңілдік кезеңі жүріп жатыр</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Қолданылу мерзімі өтті</translation>
    </message>
    <message>
        <source>Exchange operator</source>
        <translation>Цифрлық активтерді айырбастау операторы</translation>
    </message>
    <message>
        <source>Trading platform operator</source>
        <translation>Цифрлық активтердің сауда платформасының операторы</translation>
    </message>
    <message>
        <source>DFA platform operator</source>
        <translation>ЦҚА платформасының операторы</translation>
    </message>
    <message>
        <source>Digital asset trading facility</source>
        <translation>Цифрлық активтердің сауда алаңы</translation>
    </message>
    <message>
        <source>Digital mining, subtype I (own data centre)</source>
        <translation>Цифрлық майнинг, I кіші түр (өз деректерді өңдеу орталығы)</translation>
    </message>
    <message>
        <source>Digital mining, subtype II (own equipment)</source>
        <translation>Цифрлық майнинг, II кіші түр (өз жабдығы)</translation>
    </message>
    <message>
        <source>National Bank of the Republic of Kazakhstan</source>
        <translation>Қазақстан Республикасының Ұлттық Банкі</translation>
    </message>
    <message>
        <source>AIFC (AFSA)</source>
        <translation>АХҚО (AFSA)</translation>
    </message>
    <message>
        <source>Ministry of Artificial Intelligence and Digital Development</source>
        <translation>Жасанды интеллект және цифрлық даму министрлігі</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Accounting registration</source>
        <translation>Есептік тіркеу</translation>
    </message>
    <message>
        <source>number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>пайыз</translation>
    </message>
    <message>
        <source>tenge</source>
        <translation>теңге</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>АҚШ доллары</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>days</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>list of codes</source>
        <translation>кодтар тізімі</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Меншік иесі</translation>
    </message>
    <message>
        <source>Beneficial owner</source>
        <translation>Бенефициарлық меншік иесі</translation>
    </message>
    <message>
        <source>Head of the executive body</source>
        <translation>Атқарушы органның басшысы</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Басшы қызметкер</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Негізгі қызметкер</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation>Уәкілетті өкіл</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Жеке тұлға</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Заңды тұлға</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Foreign document</source>
        <translation>Шетелдік құжат</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Резидент</translation>
    </message>
    <message>
        <source>Non-resident</source>
        <translation>Бейрезидент</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Жеке куәлік</translation>
    </message>
    <message>
        <source>Passport of Kazakhstan</source>
        <translation>Қазақстан паспорты</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Тұруға ықтиярхат</translation>
    </message>
    <message>
        <source>Foreign passport</source>
        <translation>Шетелдік паспорт</translation>
    </message>
    <message>
        <source>Certificate of state registration</source>
        <translation>Мемлекеттік тіркеу туралы анықтама</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Тәуекелі төмен</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Тәуекелі орташа</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Тәуекелі жоғары</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Бөлшек</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Білікті</translation>
    </message>
    <message>
        <source>Test not taken</source>
        <translation>Тест тапсырылмаған</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Тест тапсырылды</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Тесттен өтпеді</translation>
    </message>
    <message>
        <source>User applied</source>
        <translation>Өтініш берді</translation>
    </message>
    <message>
        <source>User registered</source>
        <translation>Тіркелген</translation>
    </message>
    <message>
        <source>User suspended</source>
        <translation>Тоқтата тұрылды</translation>
    </message>
    <message>
        <source>User closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Own request</source>
        <translation>Өз өтініші</translation>
    </message>
    <message>
        <source>Identity document expired</source>
        <translation>Құжаттың мерзімі өтті</translation>
    </message>
    <message>
        <source>False data given</source>
        <translation>Жалған дерек берген</translation>
    </message>
    <message>
        <source>Match on a watch list</source>
        <translation>Бақылау тізімімен сәйкес келеді</translation>
    </message>
    <message>
        <source>Investigation under way</source>
        <translation>Тексеру жүріп жатыр</translation>
    </message>
    <message>
        <source>Death, or liquidation of the company</source>
        <translation>Қайтыс болуы немесе компанияның таратылуы</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Екі рет тіркелген</translation>
    </message>
    <message>
        <source>The obstacle was removed</source>
        <translation>Кедергі жойылды</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Тіркеуге қабылдау</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Тоқтата тұру</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Біржола жабу</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Ер</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>Warning in force</source>
        <translation>Ескерту күшінде</translation>
    </message>
    <message>
        <source>Warning withdrawn</source>
        <translation>Ескерту алынып тасталды</translation>
    </message>
    <message>
        <source>No longer published</source>
        <translation>Бұдан былай жарияланбайды</translation>
    </message>
    <message>
        <source>Provides services without a licence</source>
        <translation>Лицензиясыз қызмет көрсетеді</translation>
    </message>
    <message>
        <source>Claims a licence that it does not have</source>
        <translation>Жоқ лицензиясын бар деп мәлімдейді</translation>
    </message>
    <message>
        <source>Suspected of fraud</source>
        <translation>Алаяқтық күдігі</translation>
    </message>
    <message>
        <source>Not stated by the foreign authority</source>
        <translation>Шетелдік орган көрсетпеген</translation>
    </message>
    <message>
        <source>Has a licence now</source>
        <translation>Енді лицензиясы бар</translation>
    </message>
    <message>
        <source>The activity has ended</source>
        <translation>Қызметін тоқтатты</translation>
    </message>
    <message>
        <source>Published by mistake</source>
        <translation>Қате жарияланған</translation>
    </message>
    <message>
        <source>The applicant answered</source>
        <translation>Өтініш беруші жауап берді</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Жауап мерзімінде келмеді</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Invitation code of %1</source>
        <translation>Шақыру коды, логин: %1</translation>
    </message>
    <message>
        <source>The code is shown this once</source>
        <translation>Код тек осы жолы көрсетіледі</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <translation>Логин: %1</translation>
    </message>
    <message>
        <source>Invitation code: %1</source>
        <translation>Шақыру коды: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>1. Give name and code to the officer, in person and to nobody else.
2. The officer opens the registry, chooses “I have an invitation code” and sets a password.
3. Compare the fingerprint of the new key with the officer present, and grant the role; a second person approves it.</source>
        <translation>1. Логин мен кодты қызметкердің өз қолына беріңіз, басқа ешкімге емес.
2. Қызметкер тізілімді ашып, «Шақыру кодым бар» дегенді таңдайды да, құпиясөз орнатады.
3. Жаңа кілттің таңбасын қызметкердің қатысуымен салыстырып, рөл беріңіз; оны екінші адам бекітеді.</translation>
    </message>
    <message>
        <source>The code is handed over</source>
        <translation>Код берілді</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>say of each value whether it is valid, why not, and what it tells</source>
        <translation>әр мәннің дұрыстығын, қате болса себебін және одан не білінетінін айтады</translation>
    </message>
    <message>
        <source>list records; filters know = != &gt;= &lt;= ~, and text=WORDS</source>
        <translation>жазбалар тізімі; сүзгі белгілері = != &gt;= &lt;= ~ және text=СӨЗДЕР</translation>
    </message>
    <message>
        <source>show one record with its lines and history</source>
        <translation>бір жазбаны тармақтарымен және тарихымен көрсету</translation>
    </message>
    <message>
        <source>find anything, in any script</source>
        <translation>кез келген жазумен кез келген нәрсені іздеу</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>Тізілім: %1</translation>
    </message>
    <message>
        <source>Recovery key, shown this once; print it and keep it away from this computer:</source>
        <translation>Қалпына келтіру кілті бір-ақ рет көрсетіледі; басып шығарып, осы компьютерден бөлек сақтаңыз:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Атауы: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Пішімі: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Оқиғалар: %1</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Түбірлік хэш: %1</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>Байт: %1</translation>
    </message>
    <message>
        <source>make a new registry; --officer becomes its administrator</source>
        <translation>жаңа тізілім құру; --officer оның әкімшісі болады</translation>
    </message>
    <message>
        <source>say what the registry holds</source>
        <translation>тізілімде не бар екенін айту</translation>
    </message>
    <message>
        <source>Waits for a second person as request %1</source>
        <translation>Екінші адамның бекітуін күтуде, ұсыныс нөмірі: %1</translation>
    </message>
    <message>
        <source>list everything that can be done, with parameters and roles</source>
        <translation>жасауға болатынның бәрі, параметрлерімен және рөлдерімен</translation>
    </message>
    <message>
        <source>do it; where a second person must approve, make the request</source>
        <translation>орындау; екінші адам бекітуі тиіс болса, ұсыныс жасау</translation>
    </message>
    <message>
        <source>approve another person&apos;s request</source>
        <translation>басқа адамның ұсынысын бекіту</translation>
    </message>
    <message>
        <source>decline a request, or take one&apos;s own back</source>
        <translation>ұсынысты қабылдамау немесе өз ұсынысын қайтарып алу</translation>
    </message>
    <message>
        <source>list the requests that wait for a second person</source>
        <translation>екінші адамды күтіп тұрған ұсыныстар тізімі</translation>
    </message>
    <message>
        <source>One-time code for the officer, shown this once:</source>
        <translation>Қызметкерге арналған бір реттік код, бір-ақ рет көрсетіледі:</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Бір реттік код</translation>
    </message>
    <message>
        <source>Enrolled; the role has to be granted before the officer can work.</source>
        <translation>Кілттер жасалды; жұмыс істеу үшін рөл берілуі тиіс.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Орындалды.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Құпиясөз өзгертілді.</translation>
    </message>
    <message>
        <source>list the officers with role and status</source>
        <translation>қызметкерлер тізімі, рөлі мен күйі</translation>
    </message>
    <message>
        <source>invite an officer; prints his one-time code</source>
        <translation>қызметкерді шақыру; бір реттік кодын шығарады</translation>
    </message>
    <message>
        <source>the invited officer sets his password (--password-file) and makes his keys</source>
        <translation>шақырылған қызметкер құпиясөзін (--password-file) орнатып, кілттерін жасайды</translation>
    </message>
    <message>
        <source>grant the role that the officer was invited for</source>
        <translation>қызметкер шақырылған рөлді беру</translation>
    </message>
    <message>
        <source>end an officer&apos;s access</source>
        <translation>қызметкердің қолжетімділігін жабу</translation>
    </message>
    <message>
        <source>retire an officer&apos;s keys and invite him anew</source>
        <translation>қызметкердің кілттерін жойып, қайта шақыру</translation>
    </message>
    <message>
        <source>change an officer&apos;s role</source>
        <translation>қызметкердің рөлін өзгерту</translation>
    </message>
    <message>
        <source>change one&apos;s own password</source>
        <translation>өз құпиясөзін өзгерту</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме жасалуда</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Сақтық көшірме: %1</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Қалпына келтірілуде</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Қалпына келтірілді: %1</translation>
    </message>
    <message>
        <source>What was there before is set aside in %1</source>
        <translation>Бұрын тұрған тізілім мына жерге қойылды: %1</translation>
    </message>
    <message>
        <source>Writing the database anew</source>
        <translation>Дерекқор жаңадан жазылуда</translation>
    </message>
    <message>
        <source>The database has a new key.</source>
        <translation>Дерекқордың кілті жаңарды.</translation>
    </message>
    <message>
        <source>copy the registry into a new folder, checked</source>
        <translation>тізілімді жаңа қалтаға тексеріп көшіру</translation>
    </message>
    <message>
        <source>put a backup in the place of a registry; what was there is set aside</source>
        <translation>тізілімнің орнына сақтық көшірмені қою; бұрынғысы бөлек сақталады</translation>
    </message>
    <message>
        <source>write the database anew under a new key</source>
        <translation>дерекқорды жаңа кілтпен жаңадан жазу</translation>
    </message>
    <message>
        <source>appoint --officer as administrator by the recovery key</source>
        <translation>қалпына келтіру кілтімен --officer әкімші етіп тағайындау</translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation>есептер тізімі</translation>
    </message>
    <message>
        <source>write a report; the export stands in the history</source>
        <translation>есеп жазу; экспорт тарихта қалады</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Топтама жазылуда</translation>
    </message>
    <message>
        <source>write the reports of a period into a signed audit package</source>
        <translation>кезең есептерін қол қойылған аудит топтамасына жазу</translation>
    </message>
    <message>
        <source>check an audit package; needs no registry</source>
        <translation>аудит топтамасын тексеру; тізілім қажет емес</translation>
    </message>
    <message>
        <source>ask a time-stamping authority about a package by hand, and put its reply in</source>
        <translation>топтамаға уақыт белгісін қолмен сұратып, орталықтың жауабын топтамаға енгізу</translation>
    </message>
    <message>
        <source>In order: %1 events, %2 records.</source>
        <translation>Бәрі дұрыс. Оқиғалар: %1, жазбалар: %2.</translation>
    </message>
    <message>
        <source>Checkpoint written to %1</source>
        <translation>Бақылау нүктесі жазылған файл: %1</translation>
    </message>
    <message>
        <source>replay the whole history and hold every record to it</source>
        <translation>бүкіл тарихты қайта жүргізіп, әр жазбаны онымен салыстыру</translation>
    </message>
    <message>
        <source>sign size and root of the history, to hold the registry to it later</source>
        <translation>тарихтың көлемі мен түбірлік хэшіне қол қою, кейін тізілімді сонымен салыстыру үшін</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Үлгі жасалуда</translation>
    </message>
    <message>
        <source>Sample registry: %1</source>
        <translation>Үлгі тізілім: %1</translation>
    </message>
    <message>
        <source>Officers: %1</source>
        <translation>Қызметкерлер: %1</translation>
    </message>
    <message>
        <source>Password of each: %1</source>
        <translation>Әрқайсысының құпиясөзі: %1</translation>
    </message>
    <message>
        <source>make a sample registry with nothing real in it</source>
        <translation>ішінде шынайы ештеңе жоқ үлгі тізілім жасау</translation>
    </message>
    <message>
        <source>The registry was brought up from format %1 to %2. As it was before, it lies in %3.</source>
        <translation>Тізілім %1 пішімінен %2 пішіміне жаңартылды. Бұрынғы күйі мына жерде: %3.</translation>
    </message>
    <message>
        <source>Further problems: %1</source>
        <translation>Тағы мәселелер: %1</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Пайдаланылмайтын бағандар: %1</translation>
    </message>
    <message>
        <source>Records read: %1</source>
        <translation>Оқылған жазбалар: %1</translation>
    </message>
    <message>
        <source>Would be new: %1</source>
        <translation>Жаңа болар еді: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Жаңа: %1</translation>
    </message>
    <message>
        <source>Would change: %1</source>
        <translation>Өзгерер еді: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Өзгерді: %1</translation>
    </message>
    <message>
        <source>Would be closed, being gone from the file: %1</source>
        <translation>Файлда жоқ болғандықтан жабылар еді: %1</translation>
    </message>
    <message>
        <source>Closed, being gone from the file: %1</source>
        <translation>Файлда жоқ болғандықтан жабылды: %1</translation>
    </message>
    <message>
        <source>Known already, or twice in the file: %1</source>
        <translation>Бұрыннан белгілі немесе файлда екі рет тұр: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Қабылданбады: %1</translation>
    </message>
    <message>
        <source>take in a file that others sent, whole or not at all</source>
        <translation>басқалар жіберген файлды тұтасымен қабылдау немесе мүлде қабылдамау</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1</source>
        <translation>Кілтіңіздің таңбасы: %1</translation>
    </message>
    <message>
        <source>write the licensed exchanges and the warning list for publication, in three languages</source>
        <translation>лицензияланған биржаларды және лицензиясыз операторлар тізімін жариялау үшін үш тілде жазу</translation>
    </message>
    <message>
        <source>list the letters and the certificate, and of which things they tell</source>
        <translation>хаттар мен лицензия бланкінің және олар қамтитын жазбалардың тізімін шығару</translation>
    </message>
    <message>
        <source>write a letter about an application or licence, or its certificate; the export stands in the history</source>
        <translation>өтініш немесе лицензия туралы хатты не лицензия бланкін жазу; экспорт журналда тіркеледі</translation>
    </message>
    <message>
        <source>write the program&apos;s templates of letters, to be changed and put into the registry&apos;s folder “letters”</source>
        <translation>бағдарламаның хат үлгілерін өзгертіп, тізілімнің «letters» қалтасына салу үшін жазу</translation>
    </message>
    <message>
        <source>Names screened: %1</source>
        <translation>Тексерілген атаулар: %1</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Сәйкестіктер: %1</translation>
    </message>
    <message>
        <source>say who on a watch list a name may mean, and why; or score pairs of names</source>
        <translation>атау бақылау тізіміндегі кімді білдіруі мүмкін екенін және неге екенін айту; не атау жұптарын бағалау</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>The registry is open for reading only</source>
        <translation>Тізілім тек оқу үшін ашық</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Файлды импорттау…</translation>
    </message>
</context>
<context>
    <name>ContentSaving</name>
    <message>
        <source>Exported: %1</source>
        <translation>Экспортталды: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Экспортталуда: %1</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Осы тізімді экспорттау</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n жұмыс күні қалды</numerusform>
            <numerusform>%n жұмыс күні қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>%n күнге кешікті</numerusform>
            <numerusform>%n күнге кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>мерзімі бүгін аяқталады</translation>
    </message>
</context>
<context>
    <name>DecidedChart</name>
    <message>
        <source>12 months</source>
        <translation>12 ай</translation>
    </message>
</context>
<context>
    <name>DeclineForm</name>
    <message>
        <source>Decline the proposal</source>
        <translation>Ұсынысты қабылдамау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Take back the proposal</source>
        <translation>Ұсынысты кері алу</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrol with an invitation code</source>
        <translation>Шақыру коды арқылы кілттерді жасау</translation>
    </message>
    <message>
        <source>An administrator has given you a sign-in name and a code. With them you set a password that nobody else knows, and your own keys are made: with these you will sign what you do.</source>
        <translation>Әкімші сізге логин мен код берді. Солар арқылы өзіңізден басқа ешкім білмейтін құпиясөз орнатасыз және өз кілттеріңіз жасалады: істегеніңізге солармен қол қоясыз.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Шақыру коды</translation>
    </message>
    <message>
        <source>As it was given to you; blanks, hyphens and the case of letters do not matter</source>
        <translation>Сізге берілгендей; бос орын, дефис және әріптердің үлкен-кішілігі маңызды емес</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Сіздің құпиясөзіңіз</translation>
    </message>
    <message>
        <source>Your password, again</source>
        <translation>Құпиясөзіңізді қайталаңыз</translation>
    </message>
    <message>
        <source>Make my keys</source>
        <translation>Кілттерімді жасау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The keys are being made</source>
        <translation>Кілттер жасалуда</translation>
    </message>
</context>
<context>
    <name>EnrolledPage</name>
    <message>
        <source>Your keys are made</source>
        <translation>Кілттеріңіз жасалды</translation>
    </message>
    <message>
        <source>Show this fingerprint to whoever grants your role. It has to be the same as on the other screen, digit by digit: that way nobody can take your place unseen.</source>
        <translation>Осы таңбаны рөл беретін адамға көрсетіңіз. Ол екінші экрандағымен таңбалап бірдей болуы керек: сонда ешкім орныңызды білдірмей алмайды.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not an identifier of a record: 32 hexadecimal digits are expected.</source>
        <translation>Жазба сәйкестендіргіші қате: «%1». Он алтылық жүйедегі 32 цифр болуы керек.</translation>
    </message>
    <message>
        <source>“%1” is not a number: digits with a decimal point are expected.</source>
        <translation>Бұл сан емес: «%1». Цифрлар және ондық нүкте болуы керек.</translation>
    </message>
    <message>
        <source>“%1” has more than 18 places after the point.</source>
        <translation>Нүктеден кейін 18 таңбадан көп: «%1».</translation>
    </message>
    <message>
        <source>The number is too large: %1</source>
        <translation>Сан тым үлкен: %1</translation>
    </message>
    <message>
        <source>A number cannot be divided by zero.</source>
        <translation>Санды нөлге бөлуге болмайды.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code: three capital letters are expected, such as KZT.</source>
        <translation>Валюта коды қате: «%1». Үш бас әріп болуы керек, мысалы KZT.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money: digits with a decimal point are expected.</source>
        <translation>Ақша сомасы қате: «%1». Цифрлар және ондық нүкте болуы керек.</translation>
    </message>
    <message>
        <source>“%1” has more than two places after the point.</source>
        <translation>Нүктеден кейін екі таңбадан көп: «%1».</translation>
    </message>
    <message>
        <source>The amount is too large: %1</source>
        <translation>Сома тым үлкен: %1</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added.</source>
        <translation>Әртүрлі валютадағы сомаларды қосуға болмайды: %1 және %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>Бұл бүтін сан емес: «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: true, false, 1, 0, yes or no are expected.</source>
        <translation>Иә немесе жоқ мәні күтіледі, көрсетілгені: «%1». Жарамды мәндер: true, false, 1, 0, yes, no.</translation>
    </message>
    <message>
        <source>“%1” is not a date: year-month-day or day.month.year is expected.</source>
        <translation>Күн қате жазылған: «%1». ЖЖЖЖ-АА-КК немесе КК.АА.ЖЖЖЖ түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a time in UTC: 2026-11-23T06:00:00Z is expected.</source>
        <translation>UTC уақыты қате жазылған: «%1». Мысалы: 2026-11-23T06:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of codes of this field.</source>
        <translation>Бұл өрістің кодтар тізімінде мұндай код жоқ: «%1».</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; here are %1 characters.</source>
        <translation>ЖСН 12 цифрдан тұрады, енгізілген таңба саны: %1.</translation>
    </message>
    <message>
        <source>Character %1 of the IIN is not a digit.</source>
        <translation>ЖСН-нің %1-таңбасы цифр емес.</translation>
    </message>
    <message>
        <source>The seventh digit of an IIN is 0 to 6; here it is %1.</source>
        <translation>ЖСН-нің жетінші цифры 0 мен 6 аралығында болады, енгізілгені: %1.</translation>
    </message>
    <message>
        <source>The first six digits of the IIN, %1, are no date of birth (YYMMDD).</source>
        <translation>ЖСН-нің алғашқы алты цифры туған күн емес (ЖЖААКК): %1.</translation>
    </message>
    <message>
        <source>An IIN with these first eleven digits is never issued: no check digit exists for them. Compare it with the document.</source>
        <translation>Алғашқы он бір цифры осындай ЖСН берілмейді: олардың бақылау цифры болмайды. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The check digit of the IIN is wrong: it should be %1 if the other digits are right. Compare it with the document.</source>
        <translation>ЖСН-нің бақылау цифры қате: қалған цифрлар дұрыс болса, ол мынадай болуы керек: %1. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>A BIN has 12 digits; here are %1 characters.</source>
        <translation>БСН 12 цифрдан тұрады, енгізілген таңба саны: %1.</translation>
    </message>
    <message>
        <source>Character %1 of the BIN is not a digit.</source>
        <translation>БСН-нің %1-таңбасы цифр емес.</translation>
    </message>
    <message>
        <source>The third and fourth digits of a BIN are the month of registration, 01 to 12; here they are %1.</source>
        <translation>БСН-нің үшінші және төртінші цифрлары – тіркелген ай, 01 мен 12 аралығында, енгізілгені: %1.</translation>
    </message>
    <message>
        <source>The fifth digit of a BIN is 4, 5 or 6; here it is %1.</source>
        <translation>БСН-нің бесінші цифры 4, 5 немесе 6 болады, енгізілгені: %1.</translation>
    </message>
    <message>
        <source>The sixth digit of a BIN is 0 to 3; here it is %1.</source>
        <translation>БСН-нің алтыншы цифры 0 мен 3 аралығында болады, енгізілгені: %1.</translation>
    </message>
    <message>
        <source>A BIN with these first eleven digits is never issued: no check digit exists for them. Compare it with the document.</source>
        <translation>Алғашқы он бір цифры осындай БСН берілмейді: олардың бақылау цифры болмайды. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The check digit of the BIN is wrong: it should be %1 if the other digits are right. Compare it with the document.</source>
        <translation>БСН-нің бақылау цифры қате: қалған цифрлар дұрыс болса, ол мынадай болуы керек: %1. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Character %1 of the IBAN is neither a Latin letter nor a digit.</source>
        <translation>IBAN-ның %1-таңбасы латын әрпі де, цифр да емес.</translation>
    </message>
    <message>
        <source>An IBAN begins with the code of a country that has IBANs; “%1” is none.</source>
        <translation>IBAN осы жүйені қолданатын елдің кодынан басталады; енгізілгені ондай код емес: «%1».</translation>
    </message>
    <message>
        <source>The IBAN has %1 characters; in its country it has %2.</source>
        <translation>IBAN ұзындығы қате: енгізілгені – %1 таңба, бұл елде %2 таңба болады.</translation>
    </message>
    <message>
        <source>The bank code of a Kazakh IBAN is three digits; here it is “%1”.</source>
        <translation>Қазақстандық IBAN-дағы банк коды үш цифрдан тұрады, енгізілгені: «%1».</translation>
    </message>
    <message>
        <source>The check digits of the IBAN are wrong: they should be %1 if the rest is right.</source>
        <translation>IBAN-ның бақылау цифрлары қате: қалғаны дұрыс болса, олар мынадай болуы керек: %1.</translation>
    </message>
    <message>
        <source>An LEI has 20 characters; here are %1.</source>
        <translation>LEI 20 таңбадан тұрады, енгізілген таңба саны: %1.</translation>
    </message>
    <message>
        <source>Character %1 of the LEI cannot stand there: 18 Latin letters or digits and two digits are expected.</source>
        <translation>LEI-дің %1-таңбасы бұл орында тұра алмайды: 18 латын әрпі немесе цифр және екі цифр болуы керек.</translation>
    </message>
    <message>
        <source>The check digits of the LEI are wrong: they should be %1 if the rest is right.</source>
        <translation>LEI-дің бақылау цифрлары қате: қалғаны дұрыс болса, олар мынадай болуы керек: %1.</translation>
    </message>
    <message>
        <source>A DTI has 9 characters; here are %1.</source>
        <translation>DTI 9 таңбадан тұрады, енгізілген таңба саны: %1.</translation>
    </message>
    <message>
        <source>Character %1 of the DTI cannot stand there: digits and Latin consonants other than Y are expected.</source>
        <translation>DTI-дің %1-таңбасы бұл орында тұра алмайды: цифрлар және Y әрпінен басқа латын дауыссыз әріптері болуы керек.</translation>
    </message>
    <message>
        <source>A DTI does not begin with 0.</source>
        <translation>DTI 0 цифрынан басталмайды.</translation>
    </message>
    <message>
        <source>The check character of the DTI is wrong: it should be %1 if the rest is right.</source>
        <translation>DTI-дің бақылау таңбасы қате: қалғаны дұрыс болса, ол мынадай болуы керек: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a KATO code: nine digits are expected.</source>
        <translation>КАТО коды қате: «%1». Тоғыз цифр болуы керек.</translation>
    </message>
    <message>
        <source>“%1” is not the KATO code of a region.</source>
        <translation>Бұл өңірдің КАТО коды емес: «%1».</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country: two letters of ISO 3166 are expected, such as KZ.</source>
        <translation>Ел коды қате: «%1». ISO 3166 бойынша екі әріп болуы керек, мысалы KZ.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a chain: BTC LTC BCH DOGE DASH EVM TRON XRP SOL TON XMR ADA XLM ZEC are known.</source>
        <translation>Блокчейн коды қате: «%1». Белгілі кодтар: BTC LTC BCH DOGE DASH EVM TRON XRP SOL TON XMR ADA XLM ZEC.</translation>
    </message>
    <message>
        <source>The wallet address is empty.</source>
        <translation>Әмиян мекенжайы бос.</translation>
    </message>
    <message>
        <source>Character %1 of the wallet address cannot stand there. Copy the address again.</source>
        <translation>Әмиян мекенжайының %1-таңбасы бұл орында тұра алмайды. Мекенжайды қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>The wallet address does not begin as its chain&apos;s addresses do (an Ethereum address begins with 0x).</source>
        <translation>Әмиян мекенжайының басы оның блокчейніндегі мекенжайларға сәйкес емес (Ethereum мекенжайы 0x белгісінен басталады).</translation>
    </message>
    <message>
        <source>The wallet address has %1 characters, too many or too few. Copy it again, whole.</source>
        <translation>Әмиян мекенжайында %1 таңба бар, бұл тым көп немесе тым аз. Оны қайта, толық көшіріңіз.</translation>
    </message>
    <message>
        <source>The wallet address mixes small and capital letters, which its form does not allow.</source>
        <translation>Әмиян мекенжайында кіші және бас әріптер араласқан, оның түрінде бұған жол берілмейді.</translation>
    </message>
    <message>
        <source>The checksum of the wallet address is wrong: a character was mistyped. Copy it again.</source>
        <translation>Әмиян мекенжайының бақылау сомасы қате: бір таңбасы қате терілген. Оны қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>The wallet address has the wrong kind of checksum for its version (bech32 and bech32m).</source>
        <translation>Әмиян мекенжайының бақылау сомасының түрі оның нұсқасына сәйкес емес (bech32 және bech32m).</translation>
    </message>
    <message>
        <source>The checksum of the wallet address is right, but it is of an unknown kind.</source>
        <translation>Әмиян мекенжайының бақылау сомасы дұрыс, бірақ мекенжайдың түрі белгісіз.</translation>
    </message>
    <message>
        <source>The checksum of the wallet address is right, but it holds a wrong number of bytes.</source>
        <translation>Әмиян мекенжайының бақылау сомасы дұрыс, бірақ ондағы байт саны қате.</translation>
    </message>
    <message>
        <source>The wallet address ends in bits that should be zero.</source>
        <translation>Әмиян мекенжайының соңындағы биттер нөл болуы керек, бірақ олай емес.</translation>
    </message>
    <message>
        <source>This is a private key, not an address. Whoever sees it owns the wallet: do not keep or send it.</source>
        <translation>Бұл мекенжай емес, жабық кілт. Оны көрген адам әмиянға иелік етеді: оны сақтамаңыз және жібермеңіз.</translation>
    </message>
    <message>
        <source>The wallet address belongs to another chain: %1.</source>
        <translation>Әмиян мекенжайы басқа блокчейнге тиесілі: %1.</translation>
    </message>
    <message>
        <source>The text resembles no wallet address of a known chain.</source>
        <translation>Мәтін белгілі блокчейндердің ешқайсысындағы әмиян мекенжайына ұқсамайды.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: iin, bin, iban, lei, dti, address and certificate can.</source>
        <translation>Мұны тексеру мүмкін емес: «%1». iin, bin, iban, lei, dti, address және certificate тексеріледі.</translation>
    </message>
    <message>
        <source>An event of the history is damaged (%1). Have the registry verified and compare it with a backup.</source>
        <translation>Өзгерістер тарихындағы оқиға зақымданған (%1). Тізілімді тексертіп, сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The nonce of an event&apos;s payload has 32 bytes; here are %1. Have the registry verified and compare it with a backup.</source>
        <translation>Оқиға деректерінің nonce мәні 32 байт болуы керек, байт саны: %1. Тізілімді тексертіп, сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The salt of a row has 32 bytes; here are %1. Have the registry verified and compare it with a backup.</source>
        <translation>Жолдың «тұзы» (salt) 32 байт болуы керек, байт саны: %1. Тізілімді тексертіп, сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The payload of an event is not JSON. Have the registry verified and compare it with a backup.</source>
        <translation>Оқиғаның деректері JSON емес. Тізілімді тексертіп, сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The payload of an event is not written in the one canonical way (%1).</source>
        <translation>Оқиғаның деректері белгіленген бірыңғай түрде жазылмаған (%1).</translation>
    </message>
    <message>
        <source>The history cannot prove place %1: the tree in question has %2 events.</source>
        <translation>Өзгерістер тарихы бұл орынды дәлелдей алмайды: %1. Қаралып отырған ағаштағы оқиға саны: %2.</translation>
    </message>
    <message>
        <source>This is not a signed note (%1). Choose a checkpoint file that Tizilim wrote, unchanged.</source>
        <translation>Бұл қолтаңбасы бар жазба емес (%1). Tizilim жазған, өзгертілмеген бақылау нүктесі файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>No signature of the key expected stands under “%1”.</source>
        <translation>Күтілген кілттің қолтаңбасы жоқ: «%1».</translation>
    </message>
    <message>
        <source>The signature under “%1” is wrong: the text was changed, or the key is another one.</source>
        <translation>Қолтаңба дұрыс емес: «%1». Мәтін өзгертілген немесе кілт басқа.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of a Tizilim registry (%1). Choose a checkpoint file that Tizilim wrote, unchanged.</source>
        <translation>Бұл Tizilim тізілімінің бақылау нүктесі емес (%1). Tizilim жазған, өзгертілмеген бақылау нүктесі файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>This is not a proof of inclusion (%1). Choose a file that Tizilim wrote, unchanged.</source>
        <translation>Бұл енгізілгендік дәлелі емес (%1). Tizilim жазған, өзгертілмеген файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>A SHA-256 value has 32 bytes, here are %1.</source>
        <translation>SHA-256 мәні 32 байт болуы керек, байт саны: %1.</translation>
    </message>
    <message>
        <source>The %1 key is damaged or not a key that may be used.</source>
        <translation>Кілт зақымданған немесе оны пайдалануға болмайды, кілт түрі: %1.</translation>
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 are not valid. The keys file is damaged: restore it from a backup.</source>
        <translation>scrypt параметрлері жарамсыз: N = %1, r = %2, p = %3. Кілттер файлы зақымданған: оны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 are weaker than Tizilim allows. Somebody changed the keys file: restore it from a backup and have the registry verified.</source>
        <translation>scrypt параметрлері Tizilim рұқсат еткен деңгейден әлсіз: N = %1, r = %2, p = %3. Кілттер файлын біреу өзгерткен: оны сақтық көшірмеден қалпына келтіріп, тізілімді тексертіңіз.</translation>
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 would take more than 1 GiB of memory. Somebody changed the keys file: restore it from a backup.</source>
        <translation>scrypt параметрлеріне 1 ГиБ шамасынан көп жад керек болар еді: N = %1, r = %2, p = %3. Кілттер файлын біреу өзгерткен: оны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>There is not enough memory: %1 MiB are needed. Close other programs and try again.</source>
        <translation>Жад жеткіліксіз: %1 МиБ қажет. Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>A key of %1 bytes cannot be derived.</source>
        <translation>Ұзындығы осындай кілт жасау мүмкін емес: %1 байт.</translation>
    </message>
    <message>
        <source>The encrypted data cannot be opened: the key is another one, or the data was changed.</source>
        <translation>Шифрланған деректерді ашу мүмкін емес: кілт басқа немесе деректер өзгертілген.</translation>
    </message>
    <message>
        <source>The file registry.keys is damaged at “%1”. Restore it from a backup of the registry.</source>
        <translation>registry.keys файлы зақымданған, орны: «%1». Оны тізілімнің сақтық көшірмесінен қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The file registry.keys has the format %1, which this version of Tizilim does not know. Install a newer version; nothing was changed.</source>
        <translation>registry.keys файлының пішімін Tizilim бағдарламасының бұл нұсқасы танымайды: %1. Жаңарақ нұсқаны орнатыңыз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The registry has no keys file: %1 is missing. Without it nothing can be opened; restore it from a backup of the registry.</source>
        <translation>Тізілімнің кілттер файлы жоқ: %1. Онсыз ештеңені ашу мүмкін емес; оны тізілімнің сақтық көшірмесінен қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The keys of “%1” in registry.keys are damaged. Restore the file from a backup, or let another officer open the registry.</source>
        <translation>registry.keys файлындағы кілттер зақымданған, логин: «%1». Файлды сақтық көшірмеден қалпына келтіріңіз немесе тізілімді басқа қызметкер ашсын.</translation>
    </message>
    <message>
        <source>Somebody changed the file registry.keys outside Tizilim. No key is given out until an administrator has had the registry verified and mended.</source>
        <translation>registry.keys файлы Tizilim бағдарламасынан тыс өзгертілген. Әкімші тізілімді тексертіп, түзетпейінше, ешқандай кілт берілмейді.</translation>
    </message>
    <message>
        <source>“%1” cannot be a login: up to 64 letters, digits, dots, hyphens and underscores are expected, a letter or digit first.</source>
        <translation>Логин ретінде жарамайды: «%1». Логин 64 таңбаға дейін: әріптер, цифрлар, нүктелер, дефистер және астын сызу белгілері; бірінші таңба – әріп не цифр.</translation>
    </message>
    <message>
        <source>The login “%1” is already taken. Choose another one.</source>
        <translation>Бұл логин бос емес: «%1». Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The officer has no keys in this registry.</source>
        <translation>Бұл тізілімде қызметкердің кілттері жоқ.</translation>
    </message>
    <message>
        <source>The database key number %1 is not at hand.</source>
        <translation>Дерекқор кілті қолжетімді емес, кілт нөмірі: %1.</translation>
    </message>
    <message>
        <source>The key of “%1” in registry.keys is not named in the history, so the database key is not given to it. Have the registry verified.</source>
        <translation>registry.keys файлындағы кілт өзгерістер тарихында көрсетілмеген, сондықтан оған дерекқор кілті берілмейді. Логин: «%1». Тізілімді тексертіңіз.</translation>
    </message>
    <message>
        <source>The password is wrong. Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translation>Құпиясөз қате. Пернетақта тілін және Caps Lock күйін тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The registry knows no officer “%1”. Check the login, or ask an administrator for an invitation.</source>
        <translation>Тізілімде мұндай қызметкер жоқ: «%1». Логинді тексеріңіз немесе әкімшіден шақыру сұраңыз.</translation>
    </message>
    <message>
        <source>“%1” is invited but has not enrolled yet. Enrol with the invitation code first.</source>
        <translation>«%1»: шақыру жіберілген, бірақ кілттер әлі жасалмаған. Алдымен шақыру коды арқылы кілттерді жасаңыз.</translation>
    </message>
    <message>
        <source>There is no open invitation for “%1”. Ask an administrator for a new one.</source>
        <translation>Қолданыстағы шақыру жоқ: «%1». Әкімшіден жаңа шақыру сұраңыз.</translation>
    </message>
    <message>
        <source>The invitation code is not the one of this invitation. Ask an administrator for a new one.</source>
        <translation>Шақыру коды бұл шақыруға сәйкес емес. Әкімшіден жаңа шақыру сұраңыз.</translation>
    </message>
    <message>
        <source>The recovery key is not the one of this registry. Only the newest recovery key fits.</source>
        <translation>Қалпына келтіру кілті бұл тізілімдікі емес. Тек ең соңғы берілген қалпына келтіру кілті жарамды.</translation>
    </message>
    <message>
        <source>The password has %1 characters, at least %2 are needed. A few words in a row are easy to remember.</source>
        <translation>Құпиясөз тым қысқа: %1 таңба, кемінде %2 қажет. Қатар тұрған бірнеше сөзді есте сақтау оңай.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>Құпиясөз тым ұзын: ең көбі %1 таңба болуы мүмкін.</translation>
    </message>
    <message>
        <source>The password holds a character that not every keyboard can type again, such as a tab or an end of line.</source>
        <translation>Құпиясөзде кез келген пернетақтадан қайта теру мүмкін емес таңба бар, мысалы табуляция немесе жол соңы белгісі. Оны алып тастаңыз.</translation>
    </message>
    <message>
        <source>The password is one that is guessed first. Choose words that do not belong together.</source>
        <translation>Бұл құпиясөзді табу өте оңай. Бір-бірімен байланыссыз сөздерді таңдаңыз.</translation>
    </message>
    <message>
        <source>The code has %1 characters, here are %2.</source>
        <translation>Кодта %1 таңба болуы керек, енгізілгені: %2.</translation>
    </message>
    <message>
        <source>Group %1 of the code holds a character that does not occur in codes.</source>
        <translation>Кодтың %1-тобында кодтарда кездеспейтін таңба бар.</translation>
    </message>
    <message>
        <source>Group %1 of the code is mistyped. Compare its five characters with the paper.</source>
        <translation>Кодтың %1-тобы қате терілген. Оның бес таңбасын қағаздағымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The code is mistyped. Compare every group with the paper.</source>
        <translation>Код қате терілген. Әр топты қағаздағымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The certificate is damaged or not in the form expected: PEM or DER.</source>
        <translation>Сертификат зақымданған немесе күтілген PEM не DER түрінде емес.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: %2.</source>
        <translation>Сертификат сенімді емес. Иесі: «%1», себебі: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Файлды оқу мүмкін емес: %1. Себебі: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing that was there before is lost; check the free space and your rights in the folder.</source>
        <translation>Файлды жазу мүмкін емес: %1. Себебі: %2. Бұрынғы деректер жоғалған жоқ; бос орынды және қалтадағы құқықтарыңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>The JSON names “%1” twice in one object.</source>
        <translation>JSON-дағы бір объектіде атау екі рет кездеседі: «%1».</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>JSON-ның ішкі деңгейлері тым көп, рұқсат етілгені: %1.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 bytes.</source>
        <translation>JSON тым үлкен: ең көбі %1 байт болуы мүмкін.</translation>
    </message>
    <message>
        <source>The JSON holds a number that is too large: %1</source>
        <translation>JSON-да тым үлкен сан бар: %1</translation>
    </message>
    <message>
        <source>The cryptographic operation failed: %1. Please report this as a defect of the program.</source>
        <translation>Криптографиялық операция орындалмады: %1. Бағдарламаның осы ақауы туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a language: kk, ru or en is expected; a report may also be kk+ru.</source>
        <translation>Мұндай тіл жоқ: «%1». kk, ru немесе en болуы керек; есеп үшін kk+ru да болады.</translation>
    </message>
    <message>
        <source>The report %1 has no parameter “%2”. See its parameters with: tizilim-cli report list</source>
        <translation>Есепте мұндай параметр жоқ. Есеп: %1, параметр: «%2». Параметрлерін мына пәрмен көрсетеді: tizilim-cli report list</translation>
    </message>
    <message>
        <source>The report %1 needs the parameter “%2”.</source>
        <translation>Есептің параметрі көрсетілмеген. Есеп: %1, параметр: «%2».</translation>
    </message>
    <message>
        <source>Table %1 of the report has a value of the wrong type in column “%2”. Please report this as a defect of the program.</source>
        <translation>Есеп кестесінде мәннің түрі қате. Кесте: %1, баған: «%2». Бағдарламаның осы ақауы туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>Table %1 changed while the report was written; nothing was saved. Make the report again.</source>
        <translation>Есеп жасалып жатқанда кесте өзгерді: %1. Ештеңе сақталған жоқ. Есепті қайта жасаңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a format of reports: pdf, xlsx, csv and json are.</source>
        <translation>Есептің мұндай пішімі жоқ: «%1». pdf, xlsx, csv және json пішімдері бар.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another, or make it first.</source>
        <translation>Мұндай қалта жоқ: %1. Басқасын таңдаңыз немесе алдымен оны жасаңыз.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is denied there. Choose another folder.</source>
        <translation>Файлды жазуға рұқсат жоқ: %1. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another file name.</source>
        <translation>Бұл – қалта: %1. Басқа файл атауын таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written, and nothing is left of it. Make room, or choose another disk.</source>
        <translation>Дискіде орын жоқ: %1. Файл жазылмады, одан ештеңе қалған жоқ. Орын босатыңыз немесе басқа диск таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk, or choose another folder.</source>
        <translation>Файлды жазу мүмкін болмады: %1. Дискіні тексеріңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The typeface %1, which has every Kazakh letter, is not installed. Install it (on Debian: apt-get install fonts-noto-core) and try again.</source>
        <translation>Барлық қазақ әріптері бар қаріп орнатылмаған: %1. Оны орнатып (Debian жүйесінде: apt-get install fonts-noto-core), қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The PDF file could not be completed: %1. Please report this as a defect of the program.</source>
        <translation>PDF файлын аяқтау мүмкін болмады: %1. Бағдарламаның осы ақауы туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>The XLSX file could not be completed: %1. Please report this as a defect of the program.</source>
        <translation>XLSX файлын аяқтау мүмкін болмады: %1. Бағдарламаның осы ақауы туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>Character %1 of the text is %2, which ends texts elsewhere and cannot be kept. Remove it.</source>
        <translation>Мәтіннің %1-таңбасы (%2) басқа бағдарламаларда мәтінді аяқтайды, оны сақтауға болмайды. Алып тастаңыз.</translation>
    </message>
    <message>
        <source>Character %1 of the text is the control character %2. Remove it.</source>
        <translation>Мәтіннің %1-таңбасы – басқару таңбасы (%2). Алып тастаңыз.</translation>
    </message>
    <message>
        <source>Character %1 of the text, %2, turns the direction of writing and can make a name look like another. Remove it.</source>
        <translation>Мәтіннің %1-таңбасы (%2) жазу бағытын өзгертеді, сондықтан бір атау екіншісіне ұқсап көрінуі мүмкін. Алып тастаңыз.</translation>
    </message>
    <message>
        <source>Character %1 of the text, %2, is not a character of Unicode. Remove it.</source>
        <translation>Мәтіннің %1-таңбасы (%2) Юникод таңбасы емес. Алып тастаңыз.</translation>
    </message>
    <message>
        <source>Character %1 of the text, %2, is half of a character. Type it again.</source>
        <translation>Мәтіннің %1-таңбасы (%2) – таңбаның жартысы ғана. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>The text could not be normalised: %1. Install the program again.</source>
        <translation>Мәтінді қалыпқа келтіру мүмкін болмады: %1. Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not changed. Free some space and try again.</source>
        <translation>Дискіде орын жоқ: %1. Файл өзгертілген жоқ. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1, code %2). Nothing was changed; check the disk and try again.</source>
        <translation>Дискіден оқу немесе дискіге жазу мүмкін болмады (%1, код %2). Ештеңе өзгертілген жоқ; дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that it is there and that you may read and write it.</source>
        <translation>Файлды ашу мүмкін болмады: %1. Оның бар екенін және оқуға, жазуға құқығыңыз бар екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The registry is being changed by somebody else (%1). Wait a moment and try again.</source>
        <translation>Тізілімді қазір басқа біреу өзгертіп жатыр (%1). Сәл күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The registry %1 can only be read here. Check the permissions of the file and its folder.</source>
        <translation>Тізілімді мұнда тек оқуға болады: %1. Файлдың және оның қалтасының рұқсаттарын тексеріңіз.</translation>
    </message>
    <message>
        <source>The registry&apos;s database %1 is damaged. Do not go on working in it: restore the newest backup.</source>
        <translation>Тізілімнің дерекқоры зақымданған: %1. Онда жұмысты жалғастырмаңыз: ең соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened with the keys beside it: it is damaged, or the keys belong to another registry. Restore the newest backup.</source>
        <translation>Дерекқорды жанындағы кілттермен ашу мүмкін емес: %1. Ол зақымданған немесе кілттер басқа тізілімдікі. Ең соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The registry refused a row that contradicts another: %1</source>
        <translation>Тізілім басқа жазбаға қайшы келетін жазбаны қабылдамады: %1</translation>
    </message>
    <message>
        <source>The database failed with code %1: %2</source>
        <translation>Дерекқор қатесі, коды: %1. %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Пайдаланушы тоқтатты; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The registry was written by a newer Tizilim (format %1, this one knows up to %2). Nothing was changed; install the newer version.</source>
        <translation>Тізілім Tizilim бағдарламасының жаңарақ нұсқасында жазылған (пішімі: %1, бұл нұсқа танитын ең жоғары пішім: %2). Ештеңе өзгертілген жоқ; жаңарақ нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>There is no record %1. It may have been removed; refresh the list.</source>
        <translation>Мұндай жазба жоқ: %1. Ол жойылған болуы мүмкін; тізімді жаңартыңыз.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record (%1 %2) meanwhile. Nothing was written; look at the change and do yours again.</source>
        <translation>Осы арада бұл жазбаны басқа біреу өзгертті (%1 %2). Ештеңе жазылған жоқ; сол өзгерісті қарап, өзіңіздікін қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The history&apos;s tree lacks the node %1/%2: the registry was changed by hand. Run the verification.</source>
        <translation>Өзгерістер тарихының ағашында түйін жоқ: %1/%2. Тізілім қолмен өзгертілген. Тексеруді іске қосыңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation>Мұндай өріс жоқ: «%1». Жазба түрі: %2.</translation>
    </message>
    <message>
        <source>“%1” does not name a place in this list: give the key that the page before returned.</source>
        <translation>Бұл тізімде мұндай орын жоқ: «%1». Алдыңғы бет қайтарған кілтті көрсетіңіз.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>Ашу мүмкін емес: «%1». Себебі: %2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>Файлды соңына дейін оқу мүмкін емес: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Жазу мүмкін емес: «%1». Себебі: %2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл бос.</translation>
    </message>
    <message>
        <source>Line %1: the names of the columns are missing. The first line must hold them.</source>
        <translation>%1-жол: баған атаулары жоқ. Олар бірінші жолда болуы керек.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” stands twice. Rename or remove one of them.</source>
        <translation>%1-жол: «%2» бағаны екі рет кездеседі. Біреуінің атауын өзгертіңіз немесе оны жойыңыз.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it again as “CSV UTF-8” or as XLSX.</source>
        <translation>Файл UTF-16 кодтамасында жазылған. Оны «CSV UTF-8» немесе XLSX түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the byte %4 at position %3 is not UTF-8. Save the file as “CSV UTF-8”, or choose the encoding Windows-1251 if that is how it was written.</source>
        <translation>%1-жол, %2-баған: %3-орындағы %4 байты UTF-8 емес. Файлды «CSV UTF-8» түрінде сақтаңыз, ал ол Windows-1251 кодтамасында жазылған болса, сол кодтаманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the byte %4 at position %3 is no letter of Windows-1251. Choose another encoding.</source>
        <translation>%1-жол, %2-баған: %3-орындағы %4 байты Windows-1251 әрпі емес. Басқа кодтаманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a NUL character (byte %3). The file is damaged, or no text.</source>
        <translation>%1-жол, %2-баған: NUL таңбасы бар (%3-байт). Файл зақымданған немесе мәтін емес.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark stands in the wrong place (byte %3; the cell begins on line %4). Inside a cell it is written twice, and the cell in quotation marks.</source>
        <translation>%1-жол, %2-баған: тырнақша қате орында тұр (%3-байт; ұяшықтың басы – %4-жол). Ұяшық ішіндегі тырнақша екі рет жазылып, ұяшық тырнақшаға алынады.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %4, column %2, is never closed.</source>
        <translation>%4-жол, %2-баған: ашылған тырнақша жабылмаған.</translation>
    </message>
    <message>
        <source>Line %1: a carriage return stands alone. End the lines with LF or CRLF.</source>
        <translation>%1-жол: CR таңбасы жеке тұр. Жолдарды LF немесе CRLF белгісімен аяқтаңыз.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the cell is longer than 1 MiB. Perhaps a quotation mark was left open.</source>
        <translation>%1-жол, %2-баған: ұяшық 1 МиБ-тан үлкен. Тырнақша жабылмай қалған болуы мүмкін.</translation>
    </message>
    <message>
        <source>Line %1: the record is longer than 16 MiB.</source>
        <translation>%1-жол: жазба 16 МиБ-тан үлкен.</translation>
    </message>
    <message>
        <source>Line %1 has more than 10 000 columns.</source>
        <translation>%1-жол: баған саны 10 000-нан көп.</translation>
    </message>
    <message>
        <source>The record has %1 cells, the header %2 columns.</source>
        <translation>Жазбадағы ұяшық саны: %1, тақырыптағы баған саны: %2.</translation>
    </message>
    <message>
        <source>The cell holds the error %1 of a spreadsheet&apos;s formula.</source>
        <translation>Ұяшықта кесте формуласының қатесі бар: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is damaged: rows or cells stand out of order, or refer to a text that is missing.</source>
        <translation>Парақтың %1-жолы зақымданған: жолдардың не ұяшықтардың реті бұзылған немесе олар жоқ мәтінге сілтейді.</translation>
    </message>
    <message>
        <source>The file is a ZIP, but no spreadsheet. Save the table as CSV or XLSX.</source>
        <translation>Файл – ZIP, бірақ электрондық кесте емес. Кестені CSV немесе XLSX түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2</source>
        <translation>Кітапта мұндай парақ жоқ: «%1». Бар парақтар: %2</translation>
    </message>
    <message>
        <source>The file is an old spreadsheet (XLS) or is protected by a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>Файл – ескі электрондық кесте (XLS) немесе құпиясөзбен қорғалған. Оны құпиясөзсіз XLSX немесе CSV түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument. Save the table as XLSX or CSV.</source>
        <translation>Файл OpenDocument пішімінде. Кестені XLSX немесе CSV түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is no table but %1. Tables are read from CSV and XLSX.</source>
        <translation>Файл кесте емес, оның түрі: %1. Кестелер CSV және XLSX файлдарынан оқылады.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short.</source>
        <translation>Мұрағат зақымданған немесе толық емес.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>Мұрағатта файл тым көп, рұқсат етілгені: %1.</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than it may.</source>
        <translation>Мұрағат ашылғанда рұқсат етілген көлемнен әлдеқайда асып кетеді.</translation>
    </message>
    <message>
        <source>The archive holds a file whose name leads outside: %1</source>
        <translation>Мұрағатта атауы қалтадан тыс шығаратын файл бар: %1</translation>
    </message>
    <message>
        <source>The archive holds a link: %1</source>
        <translation>Мұрағатта сілтеме бар: %1</translation>
    </message>
    <message>
        <source>The archive holds two files of one name: %1</source>
        <translation>Мұрағатта атауы бірдей екі файл бар: %1</translation>
    </message>
    <message>
        <source>The archive is protected by a password: %1</source>
        <translation>Мұрағат құпиясөзбен қорғалған: %1</translation>
    </message>
    <message>
        <source>The archive holds no file “%1”.</source>
        <translation>Мұрағатта мұндай файл жоқ: «%1».</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML.</source>
        <translation>%1-жол, %2-баған: файл XML ережелеріне сай жазылмаған.</translation>
    </message>
    <message>
        <source>Line %1: the XML declares a document type. Such files are not read, because it can hide what they say.</source>
        <translation>%1-жол: XML ішінде құжат түрі жарияланған. Мұндай файлдар оқылмайды, себебі ол файлдың шын мазмұнын жасыра алады.</translation>
    </message>
    <message>
        <source>The XML is written in an encoding other than UTF-8 and UTF-16. Save it as UTF-8.</source>
        <translation>XML кодтамасы UTF-8 де, UTF-16 да емес. Оны UTF-8 кодтамасында сақтаңыз.</translation>
    </message>
    <message>
        <source>Line %1: the elements of the XML stand too deep inside each other.</source>
        <translation>%1-жол: XML элементтері бірінің ішіне бірі тым терең орналасқан.</translation>
    </message>
    <message>
        <source>Line %1: the XML is larger than it may be.</source>
        <translation>%1-жол: XML рұқсат етілген көлемнен үлкен.</translation>
    </message>
    <message>
        <source>Line %1: a piece of the XML is larger than it may be.</source>
        <translation>%1-жол: XML бөлігі рұқсат етілген көлемнен үлкен.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. The command verbs lists them all.</source>
        <translation>Мұндай әрекет жоқ: «%1». Барлық әрекеттің тізімін verbs пәрмені көрсетеді.</translation>
    </message>
    <message>
        <source>Your role (%1) may not do this (%2).</source>
        <translation>Рөліңіз бұл әрекетке рұқсат бермейді. Рөл: %1, әрекет: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter of %2.</source>
        <translation>Параметр белгісіз: «%1». Әрекет: %2.</translation>
    </message>
    <message>
        <source>The lines “%1” are not a list of objects.</source>
        <translation>«%1» жолдары объектілер тізімі емес.</translation>
    </message>
    <message>
        <source>“%1” is not a field of the lines “%2”.</source>
        <translation>Мұндай өріс жоқ: «%1». Жолдар: «%2».</translation>
    </message>
    <message>
        <source>Fill in the field “%1” (%2).</source>
        <translation>«%1» өрісін толтырыңыз (%2).</translation>
    </message>
    <message>
        <source>No request %1 is waiting for approval: somebody may have decided it already.</source>
        <translation>Бекітуді күтіп тұрған мұндай ұсыныс жоқ: %1. Ол бойынша шешім қабылданып қойған болуы мүмкін.</translation>
    </message>
    <message>
        <source>You proposed request %1 yourself: another person has to approve it.</source>
        <translation>Бұл ұсынысты өзіңіз жасағансыз: %1. Оны басқа адам бекітуі тиіс.</translation>
    </message>
    <message>
        <source>Your role (%1) may not approve this (%2).</source>
        <translation>Рөліңіз мұны бекітуге рұқсат бермейді. Рөл: %1, әрекет: %2.</translation>
    </message>
    <message>
        <source>What request %1 is about has changed since it was made. Decline it, look at the change, and have it proposed again.</source>
        <translation>Ұсыныс жасалғаннан бері оның нысаны өзгерді: %1. Ұсынысты қабылдамай, өзгерісті қарап шығып, қайта ұсынуды сұраңыз.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new name for the registry.</source>
        <translation>Қалта бос емес: %1. Тізілімге жаңа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no registry at %1. Check the path, or create a registry there.</source>
        <translation>Бұл жолда тізілім жоқ: %1. Жолды тексеріңіз немесе сонда тізілім жасаңыз.</translation>
    </message>
    <message>
        <source>The folder %1 lacks registry.db or registry.keys: it was copied only in part. Copy it again, or restore a backup.</source>
        <translation>Қалтада registry.db немесе registry.keys жоқ: %1. Ол толық көшірілмеген. Қайта көшіріңіз немесе сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The keys and the database in this folder belong to different registries. Put the right registry.keys back, or restore a backup.</source>
        <translation>Бұл қалтадағы кілттер мен дерекқор әртүрлі тізілімдерге тиесілі. Дұрыс registry.keys файлын орнына қойыңыз немесе сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>Бұл тізілім тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>The officer “%1” is disabled and may not work with this registry any more.</source>
        <translation>Қызметкердің қолжетімділігі жабылған, ол бұл тізіліммен бұдан әрі жұмыс істей алмайды: «%1».</translation>
    </message>
    <message>
        <source>The officer “%1” has no role yet: another administrator or a supervisor has to grant it.</source>
        <translation>Қызметкерге әлі рөл берілмеген: «%1». Рөлді басқа әкімші немесе бекітуші беруі тиіс.</translation>
    </message>
    <message>
        <source>There is no command “%1”. The command help lists them all.</source>
        <translation>Мұндай пәрмен жоқ: «%1». Барлық пәрменнің тізімін help пәрмені көрсетеді.</translation>
    </message>
    <message>
        <source>“%1” is not an option of this command.</source>
        <translation>Бұл пәрменде мұндай опция жоқ: «%1».</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Опцияның мәні көрсетілуі керек: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Көрсетілмеген: %1.</translation>
    </message>
    <message>
        <source>Say which registry: --registry DIR.</source>
        <translation>Тізілімді көрсетіңіз: --registry DIR.</translation>
    </message>
    <message>
        <source>Say who you are: --officer LOGIN.</source>
        <translation>Логиніңізді көрсетіңіз: --officer LOGIN.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password: give --password-file FILE.</source>
        <translation>Құпиясөзді сұрайтын терминал жоқ: --password-file FILE опциясын көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>Мұндай тізім жоқ: «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a filter: FIELD=VALUE is expected.</source>
        <translation>Бұл сүзгі емес: «%1». Сүзгі FIELD=VALUE түрінде жазылады.</translation>
    </message>
    <message>
        <source>The certificate of “%1” belongs to another key.</source>
        <translation>Сертификат басқа кілтке тиесілі. Иесі: «%1».</translation>
    </message>
    <message>
        <source>The file is not a PKCS#12 file (.p12, .pfx), or it is damaged.</source>
        <translation>Файл PKCS#12 файлы (.p12, .pfx) емес немесе зақымданған.</translation>
    </message>
    <message>
        <source>The password of the PKCS#12 file is wrong.</source>
        <translation>PKCS#12 файлының құпиясөзі қате.</translation>
    </message>
    <message>
        <source>The PKCS#12 file holds no RSA or elliptic-curve key with its certificate that can be used here. GOST keys cannot: sign with the programs of the certification centre.</source>
        <translation>PKCS#12 файлында мұнда пайдалануға жарайтын, сертификаты бар RSA немесе эллипстік қисық кілті жоқ. ГОСТ кілттері жарамайды: куәландырушы орталықтың бағдарламаларымен қол қойыңыз.</translation>
    </message>
    <message>
        <source>The signature is damaged or not in the form expected: CMS in DER with the signer&apos;s certificate.</source>
        <translation>Қолтаңба зақымданған немесе күтілген түрде емес: қол қоюшының сертификаты бар, DER түріндегі CMS болуы керек.</translation>
    </message>
    <message>
        <source>The signature uses %1 and is not checked here. Check it with the programs of its certification centre.</source>
        <translation>Қолтаңбаның түрі мұнда тексерілмейді: %1. Оны өз куәландырушы орталығының бағдарламаларымен тексеріңіз.</translation>
    </message>
    <message>
        <source>The signature does not fit: what was signed, the signature or the certificate was changed.</source>
        <translation>Қолтаңба сәйкес емес: қол қойылған деректер, қолтаңба немесе сертификат өзгертілген.</translation>
    </message>
    <message>
        <source>The signature was changed after it was made, in parts that other programs pass over.</source>
        <translation>Қолтаңба қойылғаннан кейін оның басқа бағдарламалар назардан тыс қалдыратын бөліктері өзгертілген.</translation>
    </message>
    <message>
        <source>The time stamp is damaged or not in the form expected: RFC 3161 in DER.</source>
        <translation>Уақыт белгісі зақымданған немесе күтілген түрде емес: DER түріндегі RFC 3161 болуы керек.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp: %1.</source>
        <translation>Уақыт белгісі орталығы белгі берген жоқ: %1.</translation>
    </message>
    <message>
        <source>The time stamp does not fit: it was made for something else, or it was changed.</source>
        <translation>Уақыт белгісі сәйкес емес: ол басқа деректерге қойылған немесе өзгертілген.</translation>
    </message>
    <message>
        <source>The record has %1 cells, the header %2 columns. A cell with a separator inside must stand in quotation marks. Surplus: %3</source>
        <translation>Жазбадағы ұяшық саны: %1, тақырыптағы баған саны: %2. Ішінде бөлгіш таңба бар ұяшық тырнақшаға алынуы керек. Артығы: %3</translation>
    </message>
    <message>
        <source>Columns are missing: %1. Add them, or say which column of the file holds them.</source>
        <translation>Бағандар жетіспейді: %1. Оларды қосыңыз немесе файлдың қай бағандарында екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The column map is not of the form {&quot;columns&quot;: {&quot;name in the file&quot;: &quot;column&quot;}}.</source>
        <translation>Бағандар сәйкестігі мынадай түрде емес: {&quot;columns&quot;: {&quot;name in the file&quot;: &quot;column&quot;}}.</translation>
    </message>
    <message>
        <source>The column map names the column “%1”, which this import does not know.</source>
        <translation>Бағандар сәйкестігінде бұл импорт танымайтын баған көрсетілген: «%1».</translation>
    </message>
    <message>
        <source>The column map fills the column “%1” twice.</source>
        <translation>Бағандар сәйкестігінде «%1» бағаны екі рет толтырылады.</translation>
    </message>
    <message>
        <source>The cell must not be empty.</source>
        <translation>Ұяшық бос болмауы керек.</translation>
    </message>
    <message>
        <source>One of these must be given: %1</source>
        <translation>Мыналардың бірі көрсетілуі керек: %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«%1» мәні жарамсыз. Жарамды мәндер: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date: %2 is expected.</source>
        <translation>Күн қате жазылған: «%1». Күтілетін түрі: %2.</translation>
    </message>
    <message>
        <source>There is no such day: %1</source>
        <translation>Мұндай күн жоқ: %1</translation>
    </message>
    <message>
        <source>“%1” is not a time: YYYY-MM-DDThh:mm:ssZ in UTC is expected.</source>
        <translation>Уақыт қате жазылған: «%1». UTC бойынша YYYY-MM-DDThh:mm:ssZ түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>The time “%1” does not say that it is UTC: put a Z behind it.</source>
        <translation>Уақыттың UTC бойынша екені көрсетілмеген: «%1». Соңына Z қойыңыз.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>Бұл true да, false та емес: «%1».</translation>
    </message>
    <message>
        <source>The file has more than %1 records, which no edition of ESMA&apos;s register has.</source>
        <translation>Файлдағы жазба саны тым көп, шегі: %1. ESMA тізілімінің ешбір шығарылымында мұнша жазба жоқ.</translation>
    </message>
    <message>
        <source>The authority is missing.</source>
        <translation>Уәкілетті орган көрсетілмеген.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Атауы көрсетілмеген.</translation>
    </message>
    <message>
        <source>Letters were damaged before the file was published: %1</source>
        <translation>Файл жарияланғанға дейін әріптер бүлінген: %1</translation>
    </message>
    <message>
        <source>The LEI is missing.</source>
        <translation>LEI көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%1” is what a spreadsheet made of the LEI, which is lost.</source>
        <translation>Электрондық кесте LEI кодын бұрмалаған, код жоғалған: «%1».</translation>
    </message>
    <message>
        <source>The same entry stands on line %1 already.</source>
        <translation>Дәл осындай жазба бұрын кездескен, жол нөмірі: %1.</translation>
    </message>
    <message>
        <source>The same entry stands on line %1 already, and says otherwise: %2. Lists are put together, for the rest the first counts.</source>
        <translation>Осы жазба бұрын %1-жолда кездескен, бірақ деректері өзгеше: %2. Тізімдер біріктіріледі, қалғаны біріншісінен алынады.</translation>
    </message>
    <message>
        <source>The website is missing.</source>
        <translation>Веб-сайт көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%1” is not a website. Perhaps the columns are shifted.</source>
        <translation>Бұл веб-сайт емес: «%1». Бағандар жылжып кеткен болуы мүмкін.</translation>
    </message>
    <message>
        <source>The country is missing.</source>
        <translation>Ел көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country.</source>
        <translation>Бұл ел коды емес: «%1».</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Күні көрсетілмеген.</translation>
    </message>
    <message>
        <source>No service is named.</source>
        <translation>Бірде-бір қызмет көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%1” names none of the services (a) to (j).</source>
        <translation>Бұл (a)–(j) қызметтерінің ешқайсысына сәйкес емес: «%1».</translation>
    </message>
    <message>
        <source>The letter is not that of the service: “%1”.</source>
        <translation>Әріп қызметке сәйкес емес: «%1».</translation>
    </message>
    <message>
        <source>The reference data has no value “%1” for %2. An administrator has to set it.</source>
        <translation>Анықтамалықтарда қажетті мән жоқ. Мән: «%1», күні: %2. Оны әкімші енгізуі керек.</translation>
    </message>
    <message>
        <source>The parameter “%1” cannot have the value “%2”: it does not fit its unit.</source>
        <translation>Параметр мәні өлшем бірлігіне сәйкес емес. Параметр: «%1», мән: «%2».</translation>
    </message>
    <message>
        <source>The reference data that the program brings along is damaged at “%1”. Install the program again.</source>
        <translation>Бағдарламамен бірге берілетін анықтамалықтар зақымданған, орны: «%1». Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The field “%1” cannot hold a value of this kind.</source>
        <translation>«%1» өрісіне мұндай түрдегі мән енгізілмейді.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address: name@domain is expected.</source>
        <translation>Электрондық пошта мекенжайы қате: «%1». name@domain түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number: digits, spaces, brackets and hyphens are expected.</source>
        <translation>Телефон нөмірі қате: «%1». Цифрлар, бос орындар, жақшалар және дефистер болуы керек.</translation>
    </message>
    <message>
        <source>The date in “%1”, %2, lies in the future. Enter the day on which it happened.</source>
        <translation>«%1» өрісіндегі күн әлі келген жоқ: %2. Оқиға болған күнді енгізіңіз.</translation>
    </message>
    <message>
        <source>The date in “%1”, %2, is too early: it cannot be before %3.</source>
        <translation>«%1» өрісіндегі күн тым ерте: %2. Ең ерте күн: %3.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Choose another one.</source>
        <translation>Файл бос: «%1». Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; a document may have at most %2. Divide it, or scan it with a lower resolution.</source>
        <translation>Файл тым үлкен: %1 байт; құжат ең көбі %2 байт болуы мүмкін. Оны бөліңіз немесе төменірек ажыратымдылықпен сканерлеңіз.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Give a name without folders.</source>
        <translation>Файл атауы ретінде жарамайды: «%1». Атауды қалталарсыз көрсетіңіз.</translation>
    </message>
    <message>
        <source>The document “%1” is what another record refers to, a line of a checklist or of a declaration. Change that first.</source>
        <translation>Құжатқа басқа жазба (тексеру парағының немесе декларацияның тармағы) сілтейді: «%1». Алдымен сол тармақты өзгертіңіз.</translation>
    </message>
    <message>
        <source>The document “%1” lay before those who decided, so it stays. Add a newer version instead.</source>
        <translation>Шешім қабылданғанда бұл құжат қаралған, сондықтан ол сақталады: «%1». Оның орнына жаңарақ нұсқасын қосыңыз.</translation>
    </message>
    <message>
        <source>The registry %1 is open elsewhere. Close it in every window and program, and try again.</source>
        <translation>Тізілім басқа жерде ашық тұр: %1. Оны барлық терезе мен бағдарламада жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The registry %1 is being rotated or restored just now. Try again when that is done.</source>
        <translation>Қазір тізілімнің кілттері ауыстырылып немесе тізілім қалпына келтіріліп жатыр: %1. Аяқталған соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The new file does not hold all rows of the table %1; the old one stays in place.</source>
        <translation>Жаңа файлда кестенің барлық жолы жоқ: %1. Ескі файл орнында қалды.</translation>
    </message>
    <message>
        <source>There is no report “%1”. The command report list lists them all.</source>
        <translation>Мұндай есеп жоқ: «%1». Барлық есептің тізімін report list пәрмені көрсетеді.</translation>
    </message>
    <message>
        <source>The period from %1 to %2 is none: give two dates, the earlier first.</source>
        <translation>Кезең қате көрсетілген: %1 – %2. Екі күнді, алдымен ертерегін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This cannot be done with the officer “%1” in the status %2.</source>
        <translation>Қызметкердің қазіргі мәртебесінде мұны жасауға болмайды. Қызметкер: «%1», мәртебесі: %2.</translation>
    </message>
    <message>
        <source>There is no officer “%1”.</source>
        <translation>Мұндай қызметкер жоқ: «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a role: licensing_officer, supervisor, auditor or administrator is expected.</source>
        <translation>Мұндай рөл жоқ: «%1». licensing_officer, supervisor, auditor немесе administrator болуы керек.</translation>
    </message>
    <message>
        <source>Nobody changes or ends his own role: another administrator has to do it.</source>
        <translation>Ешкім өз рөлін өзгертпейді және тоқтатпайды: мұны басқа әкімші жасауы тиіс.</translation>
    </message>
    <message>
        <source>There is an officer “%1” already. Choose another login.</source>
        <translation>Мұндай логині бар қызметкер тіркелген: «%1». Басқа логин таңдаңыз.</translation>
    </message>
    <message>
        <source>A declaration whose status is “%2” does not allow this step (%1).</source>
        <translation>Декларацияның қазіргі мәртебесінде бұл қадам мүмкін емес. Қадам: %1, мәртебе: «%2».</translation>
    </message>
    <message>
        <source>No record was chosen for “%1”: pick one from the list that opens while you type.</source>
        <translation>«%1» бойынша жазба таңдалмаған: теру кезінде ашылатын тізімнен біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Give either a whole period, with its first and last day, or the operation in words.</source>
        <translation>Кезеңді толық (бірінші және соңғы күнін) көрсетіңіз немесе операцияны сөзбен сипаттаңыз.</translation>
    </message>
    <message>
        <source>Line %1: the category “%2” does not fit the direction “%3”.</source>
        <translation>%1-тармақ: санат бағытқа сәйкес емес. Санат: «%2», бағыт: «%3».</translation>
    </message>
    <message>
        <source>Line %1: the amount must be greater than zero.</source>
        <translation>%1-тармақ: сома нөлден артық болуы керек.</translation>
    </message>
    <message>
        <source>The declaration has no source of funds. Add at least one.</source>
        <translation>Декларацияда қаражаттың шығу көзі көрсетілмеген. Кемінде біреуін қосыңыз.</translation>
    </message>
    <message>
        <source>Line %1: no rate of %2 is known for %3. Have the administrator set it in the reference data.</source>
        <translation>%1-тармақ: бағам белгісіз. Валюта: %2, күні: %3. Әкімші оны анықтамалықтарға енгізуі керек.</translation>
    </message>
    <message>
        <source>Lines that are not judged yet: %1. Judge every line before the declaration is accepted.</source>
        <translation>Әлі бағаланбаған тармақтар: %1. Декларацияны қабылдамас бұрын әр тармақты бағалаңыз.</translation>
    </message>
    <message>
        <source>No source line was accepted. Reject the declaration, or judge its lines anew.</source>
        <translation>Шығу көзі көрсетілген бірде-бір тармақ қабылданбаған. Декларацияны қабылдамаңыз немесе тармақтарын қайта бағалаңыз.</translation>
    </message>
    <message>
        <source>The declaration has no line %1. It may have been removed: load the lines again.</source>
        <translation>Декларацияда мұндай тармақ жоқ: %1. Ол жойылған болуы мүмкін: тармақтарды қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>Line %1: the evidence document is not in the registry. Add it first.</source>
        <translation>%1-тармақ: растайтын құжат тізілімде жоқ. Алдымен оны қосыңыз.</translation>
    </message>
    <message>
        <source>The declaration cannot be changed while its status is “%1”. Request information first.</source>
        <translation>Қазіргі мәртебесінде декларацияны өзгертуге болмайды: «%1». Алдымен мәлімет сұратыңыз.</translation>
    </message>
    <message>
        <source>Lines are judged during the review; the declaration&apos;s status is “%1”.</source>
        <translation>Тармақтар қарау кезінде бағаланады; декларацияның мәртебесі: «%1».</translation>
    </message>
    <message>
        <source>Say in the note why the line is not accepted.</source>
        <translation>Тармақтың неге қабылданбағанын ескертпеде көрсетіңіз.</translation>
    </message>
    <message>
        <source>The day by which the answer is due (%1) is over already.</source>
        <translation>Жауап беру мерзімінің соңғы күні өтіп кетті: %1. Басқа күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>A user whose status is “%2” does not allow this step (%1).</source>
        <translation>Пайдаланушының қазіргі мәртебесінде бұл қадам мүмкін емес. Қадам: %1, мәртебе: «%2».</translation>
    </message>
    <message>
        <source>The user&apos;s record is closed. Reinstate it first.</source>
        <translation>Пайдаланушының жазбасы жабылған. Алдымен пайдаланушыны қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>An identifier of the type “%1” does not fit this kind (%2): people have an IIN, companies a BIN.</source>
        <translation>Сәйкестендіргіш түрі тұлға түріне сәйкес емес. Сәйкестендіргіш: «%1», тұлға: %2. Жеке тұлғада ЖСН, заңды тұлғада БСН болады.</translation>
    </message>
    <message>
        <source>The date of birth %1 disagrees with the IIN, which tells %2. Compare both with the document.</source>
        <translation>Туған күні ЖСН дерегіне сәйкес емес. Енгізілгені: %1, ЖСН бойынша: %2. Екеуін де құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The sex given (%1) disagrees with the IIN, which tells %2. Compare both with the document.</source>
        <translation>Көрсетілген жыныс ЖСН дерегіне сәйкес емес. Енгізілгені: %1, ЖСН бойынша: %2. Екеуін де құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The residency given (%1) disagrees with the BIN, which tells %2.</source>
        <translation>Көрсетілген резиденттік БСН дерегіне сәйкес емес. Енгізілгені: %1, БСН бойынша: %2.</translation>
    </message>
    <message>
        <source>Give the name in at least one script, as the document has it.</source>
        <translation>Атауын немесе аты-жөнін кемінде бір жазылуында құжаттағыдай көрсетіңіз.</translation>
    </message>
    <message>
        <source>A company has no such fact (%1).</source>
        <translation>Заңды тұлғада мұндай дерек болмайды: %1.</translation>
    </message>
    <message>
        <source>The document was issued on %1, before the date of birth %2.</source>
        <translation>Құжаттың берілген күні туған күнінен бұрын. Берілген күні: %1, туған күні: %2.</translation>
    </message>
    <message>
        <source>The declared income cannot be negative.</source>
        <translation>Мәлімделген табыс теріс сан болмауы керек.</translation>
    </message>
    <message>
        <source>Give the ground of the risk level “%1”.</source>
        <translation>Тәуекел деңгейінің негізін көрсетіңіз: «%1».</translation>
    </message>
    <message>
        <source>Give the day on which the knowledge test was taken.</source>
        <translation>Білімді тексеру тесті тапсырылған күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>This identifier is registered already: %1. Open that record instead.</source>
        <translation>Бұл сәйкестендіргіш бұрын тіркелген: %1. Сол жазбаны ашыңыз.</translation>
    </message>
    <message>
        <source>Somebody with this name and date of birth is registered already: %1. Compare the records; confirm if it is another person.</source>
        <translation>Аты-жөні мен туған күні дәл осындай адам бұрын тіркелген: %1. Жазбаларды салыстырыңыз; басқа адам болса, растаңыз.</translation>
    </message>
    <message>
        <source>The address %1 belongs to a test network: no money moves there.</source>
        <translation>Бұл мекенжай сынақ желісінікі: %1. Онда нақты ақша айналымы жоқ.</translation>
    </message>
    <message>
        <source>The user has the wallet %1 already.</source>
        <translation>Пайдаланушыда бұл әмиян бұрыннан бар: %1.</translation>
    </message>
    <message>
        <source>There is no exchange %1 in the registry.</source>
        <translation>Тізілімде мұндай биржа жоқ: %1.</translation>
    </message>
    <message>
        <source>%1 has no licence in force: no accounts are registered there.</source>
        <translation>Қолданыстағы лицензиясы жоқ: %1. Онда шоттар тіркелмейді.</translation>
    </message>
    <message>
        <source>The account %1 at this exchange is registered already.</source>
        <translation>Осы биржадағы бұл шот бұрын тіркелген: %1.</translation>
    </message>
    <message>
        <source>The last day (%2) lies before the first (%1).</source>
        <translation>Соңғы күні бірінші күнінен бұрын. Соңғы күні: %2, бірінші күні: %1.</translation>
    </message>
    <message>
        <source>A rate must be greater than zero, for at least one unit (%1 for %2).</source>
        <translation>Бағам нөлден артық, бірлік саны кемінде бір болуы керек. Бағам: %1, бірлік саны: %2.</translation>
    </message>
    <message>
        <source>This cannot be done while the status of the application is “%1”.</source>
        <translation>Өтініштің қазіргі мәртебесінде мұны жасауға болмайды: «%1».</translation>
    </message>
    <message>
        <source>The company has an open application of this kind already: %1. Go on with that one.</source>
        <translation>Компанияның осы түрдегі қаралып жатқан өтініші бар: %1. Сол өтініш бойынша жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The company holds the licence %1 of this kind already.</source>
        <translation>Компанияда осы түрдегі лицензия бұрыннан бар: %1.</translation>
    </message>
    <message>
        <source>%1 cannot work on applications. Choose an active licensing officer or supervisor.</source>
        <translation>Бұл қызметкер өтініштермен жұмыс істей алмайды: %1. Қолжетімділігі бар лицензиялау жөніндегі қызметкерді немесе бекітушіні таңдаңыз.</translation>
    </message>
    <message>
        <source>Items of the checklist are still to be checked: %1. Give a verdict on each.</source>
        <translation>Тексеру парағының әлі тексерілмеген тармақтары: %1. Әрқайсысына баға беріңіз.</translation>
    </message>
    <message>
        <source>Items of the checklist are not met: %1. Request what is missing, or refuse the application.</source>
        <translation>Тексеру парағының орындалмаған тармақтары: %1. Жетпейтін мәліметті сұратыңыз немесе лицензия беруден бас тартыңыз.</translation>
    </message>
    <message>
        <source>The paid capital of the applicant is not known. Enter it first.</source>
        <translation>Өтініш берушінің төленген капиталы белгісіз. Алдымен оны енгізіңіз.</translation>
    </message>
    <message>
        <source>The paid capital, %1 tenge, is below the minimum in force, %2 tenge.</source>
        <translation>Төленген капитал қолданыстағы ең төменгі мөлшерден аз. Төленгені: %1 теңге, ең төменгі мөлшер: %2 теңге.</translation>
    </message>
    <message>
        <source>A licence of this kind needs an approval in principle first.</source>
        <translation>Мұндай лицензия үшін алдымен алдын ала мақұлдау қажет.</translation>
    </message>
    <message>
        <source>The agency consulted, %1, objects. Refuse the application, or consult it again.</source>
        <translation>Келісуші орган қарсы: %1. Лицензия беруден бас тартыңыз немесе өтінішті қайта келісуге жіберіңіз.</translation>
    </message>
    <message>
        <source>Say in a note what is not met: it goes into the letter to the applicant.</source>
        <translation>Не орындалмағанын ескертпеде көрсетіңіз: ол өтініш берушіге жіберілетін хатқа енеді.</translation>
    </message>
    <message>
        <source>The document “%1” belongs neither to this application nor to its applicant.</source>
        <translation>Құжат бұл өтінішке де, оның өтініш берушісіне де тиесілі емес: «%1».</translation>
    </message>
    <message>
        <source>The company with the BIN %1 is registered already. Open its record.</source>
        <translation>БСН-і осындай компания бұрын тіркелген: %1. Оның жазбасын ашыңыз.</translation>
    </message>
    <message>
        <source>Enter the name of the company, in one language at least.</source>
        <translation>Компанияның атауын кемінде бір тілде енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter the legal form of the company: its name does not tell it.</source>
        <translation>Компанияның ұйымдық-құқықтық нысанын енгізіңіз: ол атауынан анықталмайды.</translation>
    </message>
    <message>
        <source>Only a joint-stock company or a limited liability partnership can be licensed.</source>
        <translation>Лицензия тек акционерлік қоғамға немесе жауапкершілігі шектеулі серіктестікке беріледі.</translation>
    </message>
    <message>
        <source>The BIN %1 belongs to joint sole proprietors; only a company can be licensed.</source>
        <translation>Бұл БСН бірлескен дара кәсіпкерлікке тиесілі: %1. Лицензия тек компанияға беріледі.</translation>
    </message>
    <message>
        <source>The BIN %1 belongs to a branch or a representation. Enter the BIN of the head office.</source>
        <translation>Бұл БСН филиалға немесе өкілдікке тиесілі: %1. Бас ұйымның БСН-ін енгізіңіз.</translation>
    </message>
    <message>
        <source>This provider comes from a foreign register. Its data change with the next edition of that register.</source>
        <translation>Бұл ұйым шетелдік тізілімнен алынған. Оның деректері сол тізілімнің келесі басылымымен бірге өзгереді.</translation>
    </message>
    <message>
        <source>Enter the name, in one language at least.</source>
        <translation>Атауын немесе аты-жөнін кемінде бір тілде енгізіңіз.</translation>
    </message>
    <message>
        <source>A company cannot be an executive. Enter the person.</source>
        <translation>Заңды тұлға басшы қызметкер бола алмайды. Жеке тұлғаны енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter the owner&apos;s share in percent.</source>
        <translation>Меншік иесінің үлесін пайызбен енгізіңіз.</translation>
    </message>
    <message>
        <source>A share of %1 percent is not possible: it is more than 0 and at most 100.</source>
        <translation>Мұндай үлес болмайды: %1 пайыз. Үлес нөлден артық және 100 пайыздан аспауы керек.</translation>
    </message>
    <message>
        <source>The owners&apos; shares would come to %1 percent. Correct another share first.</source>
        <translation>Меншік иелерінің үлестері қосылғанда %1 пайыз болып шығады. Алдымен басқа үлесті түзетіңіз.</translation>
    </message>
    <message>
        <source>A citizen of %1 cannot be an executive: the country is on the list of barred countries in force.</source>
        <translation>Бұл елдің азаматы басшы қызметкер бола алмайды: %1. Ел тыйым салынған елдердің қолданыстағы тізімінде тұр.</translation>
    </message>
    <message>
        <source>Somebody with the number %1 stands in this role already.</source>
        <translation>Нөмірі осындай тұлға бұл рөлде бұрыннан бар: %1.</translation>
    </message>
    <message>
        <source>This cannot be done while the status of the licence is “%1”.</source>
        <translation>Лицензияның қазіргі мәртебесінде мұны жасауға болмайды: «%1».</translation>
    </message>
    <message>
        <source>The licence expired on %1: nothing can be decided about it any more.</source>
        <translation>Лицензияның қолданылу мерзімі өтті: %1. Ол бойынша бұдан былай шешім қабылданбайды.</translation>
    </message>
    <message>
        <source>A licence can be suspended for at most %1 months: until %2.</source>
        <translation>Лицензияның қолданылуы ең көбі %1 айға тоқтатыла тұрады. Соңғы мүмкін күн: %2.</translation>
    </message>
    <message>
        <source>There is a warning about “%1” already.</source>
        <translation>Бұл туралы ескерту бұрыннан бар: «%1».</translation>
    </message>
    <message>
        <source>The warning was published by %1; only that authority withdraws it.</source>
        <translation>Ескертуді жариялаған орган: %1. Оны сол орган ғана кері қайтарып алады.</translation>
    </message>
    <message>
        <source>The warning is not in force any more.</source>
        <translation>Ескерту бұдан былай қолданыста емес.</translation>
    </message>
    <message>
        <source>The history was rolled back or rewritten: this workstation has seen %1 events, and these %2 are not their continuation. The registry is open for reading only until an administrator records the incident; put the newer copy back if there is one.</source>
        <translation>Тарих кейін қайтарылған немесе қайта жазылған: бұл жұмыс орны %1 оқиғаны көрген, ал қазіргі %2 оқиға олардың жалғасы емес. Әкімші оқыс жағдайды тіркегенше, тізілім тек оқу үшін ашық; жаңарақ көшірмесі бар болса, соны орнына қойыңыз.</translation>
    </message>
    <message>
        <source>Somebody who does not hold the database key changed registry.keys. The registry is open for reading only: have it verified, and put a backup of registry.keys in its place.</source>
        <translation>registry.keys файлын дерекқор кілті жоқ біреу өзгерткен. Тізілім тек оқу үшін ашық: оны тексертіп, registry.keys файлын сақтық көшірмеден орнына қойыңыз.</translation>
    </message>
    <message>
        <source>The first event of the history is not what the keys say. The registry is open for reading only: have it verified, and restore a backup.</source>
        <translation>Тарихтың бірінші оқиғасы кілттерде көрсетілгенге сәйкес емес. Тізілім тек оқу үшін ашық: оны тексертіп, сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>There is no incident to record: the history continues what this workstation has seen.</source>
        <translation>Тіркейтін оқыс жағдай жоқ: тарих осы жұмыс орны көрген оқиғаларды жалғастырады.</translation>
    </message>
    <message>
        <source>The checkpoint is of another registry (%1). Choose a checkpoint of this one.</source>
        <translation>Бақылау нүктесі басқа тізілімдікі: %1. Осы тізілімнің бақылау нүктесін таңдаңыз.</translation>
    </message>
    <message>
        <source>This is no archive as audit packages are written, or it is damaged here: %1. Ask for another copy.</source>
        <translation>Бұл аудит топтамасының мұрағаты емес немесе мына жері зақымданған: %1. Басқа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>A file in the archive has the name “%1”, which an audit package never has.</source>
        <translation>Мұрағаттағы файлдың атауы аудит топтамасында болмайтын атау: «%1». Басқа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The archive holds “%1” twice.</source>
        <translation>Мұрағатта бір файл екі рет кездеседі: «%1».</translation>
    </message>
    <message>
        <source>The archive holds more than 1 000 files.</source>
        <translation>Мұрағатта 1 000 файлдан көп.</translation>
    </message>
    <message>
        <source>The package would be larger than 4 GiB. Choose a shorter period, or fewer formats.</source>
        <translation>Топтама 4 ГиБ көлемінен асып кетеді. Қысқарақ кезеңді немесе азырақ пішімді таңдаңыз.</translation>
    </message>
    <message>
        <source>The list of signed files is not one that this version reads.</source>
        <translation>Қол қойылған файлдар тізімін бұл нұсқа оқи алмайды.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 to %3, not now. Choose another key.</source>
        <translation>Сертификат қазір жарамсыз. Иесі: %1, жарамды кезеңі: %2 – %3. Басқа кілт таңдаңыз.</translation>
    </message>
    <message>
        <source>Reports show the registry as it stands now, as of event %2; they cannot be made as of event %1.</source>
        <translation>Есептер тізілімнің қазіргі күйін көрсетеді, соңғы оқиға: %2. Бұрынғы оқиғадағы күйі бойынша есеп жасалмайды: %1.</translation>
    </message>
    <message>
        <source>The package has a time stamp already.</source>
        <translation>Топтамада уақыт белгісі бұрыннан бар.</translation>
    </message>
    <message>
        <source>There is no sample of the size “%1”. Use small, office or national.</source>
        <translation>Мұндай көлемдегі үлгі жоқ: «%1». small, office немесе national деп көрсетіңіз.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on and has paper, then print again.</source>
        <translation>Принтер беттерді қабылдамады. Оның қосулы екенін және қағаз барын тексеріп, қайта басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The history has no event %1.</source>
        <translation>Тарихта мұндай оқиға жоқ: %1.</translation>
    </message>
    <message>
        <source>After several wrong passwords the next can be tried in %1 s.</source>
        <translation>Бірнеше қате құпиясөзден кейін келесісін %1 с өткен соң енгізуге болады.</translation>
    </message>
    <message>
        <source>This is not a registry of Tizilim: %1. Choose a folder that holds registry.db and registry.keys.</source>
        <translation>Бұл Tizilim тізілімі емес: %1. registry.db мен registry.keys файлдары бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The registry was written by an older Tizilim (format %1, this one works with %2). Ask an administrator to open it once: a backup is made and it is brought up to date. Nothing was changed.</source>
        <translation>Тізілім Tizilim бағдарламасының ескірек нұсқасында жазылған (пішімі %1, бұл нұсқа %2 пішімімен жұмыс істейді). Әкімшіден оны бір рет ашуды сұраңыз: сақтық көшірме жасалып, тізілім жаңартылады. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The registry was written by an older Tizilim (format %1). Bring it up to format %2 to work in it; a backup is made first.</source>
        <translation>Тізілім Tizilim бағдарламасының ескірек нұсқасында жазылған (пішімі %1). Онда жұмыс істеу үшін оны %2 пішіміне дейін жаңартыңыз; алдымен сақтық көшірме жасалады.</translation>
    </message>
    <message>
        <source>A step from format %1 to format %2 would change records, which only officers may. Nothing was changed. Please report this as a defect of the program.</source>
        <translation>%1 пішімінен %2 пішіміне өту қадамы жазбаларды өзгертер еді, ал бұған тек қызметкерлердің құқығы бар. Ештеңе өзгертілген жоқ. Бұл туралы бағдарлама ақауы ретінде хабарлаңыз.</translation>
    </message>
    <message>
        <source>There is no import “%1”. There are: %2</source>
        <translation>“%1” деген импорт жоқ. Бары: %2</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that is read: utf-8 or windows-1251.</source>
        <translation>“%1” кодтауы оқылмайды: utf-8 немесе windows-1251 болуы керек.</translation>
    </message>
    <message>
        <source>By its header the file is none of these: %1. Choose another file, or say which of its columns holds what.</source>
        <translation>Тақырыбына қарағанда, файл мыналардың ешқайсысы емес: %1. Басқа файлды таңдаңыз немесе қай бағанында не тұрғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read twice. Save its content to a file first.</source>
        <translation>“%1” екі рет оқуға болатын файл емес. Алдымен мазмұнын файлға сақтаңыз.</translation>
    </message>
    <message>
        <source>Line %1 says this already. The first counts.</source>
        <translation>%1-жолда осы айтылған. Біріншісі есепке алынады.</translation>
    </message>
    <message>
        <source>There is no licence “%1” in the registry.</source>
        <translation>Тізілімде “%1” лицензиясы жоқ.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was looked at. Nothing was taken; look at it again.</source>
        <translation>“%1” қаралғаннан кейін өзгерген. Ештеңе алынған жоқ; қайта қараңыз.</translation>
    </message>
    <message>
        <source>Entries of the registry that the file does not have: %1. They stay as they are, because one of the refused records may be theirs.</source>
        <translation>Файлда жоқ, бірақ тізілімде бар жазбалар: %1. Олар сол күйінде қалады, өйткені қабылданбаған жазбалардың бірі солардікі болуы мүмкін.</translation>
    </message>
    <message>
        <source>The register holds no records. It was taken for damaged, or every entry would be closed.</source>
        <translation>Дереккөзде бірде-бір жазба жоқ. Ол бүлінген деп саналды, әйтпесе барлық жазба жабылар еді.</translation>
    </message>
    <message>
        <source>Another officer has changed this meanwhile. Nothing was written; look at what is marked and save again.</source>
        <translation>Осы уақытта басқа қызметкер мұны өзгертті. Ештеңе жазылмады; белгіленген жерлерді қарап, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>Мұндай оқиға жоқ: %1.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Correct it by a new entry.</source>
        <translation>Бұл әрекетті қайтару мүмкін емес. Жаңа жазбамен түзетіңіз.</translation>
    </message>
    <message>
        <source>This can no longer be taken back: it has been changed since. The history says by whom.</source>
        <translation>Бұл әрекетті енді қайтару мүмкін емес: содан бері ол өзгертілді. Кім өзгерткені өзгерістер тарихында жазылған.</translation>
    </message>
    <message>
        <source>This can no longer be taken back: other records have come to rest on it.</source>
        <translation>Бұл әрекетті енді қайтару мүмкін емес: оған басқа жазбалар сүйенеді.</translation>
    </message>
    <message>
        <source>The file “%1” has left the registry. Add it again.</source>
        <translation>Файл тізілімнен шығарылған: «%1». Оны қайта қосыңыз.</translation>
    </message>
    <message>
        <source>“%1” would change a record of a kind (%2) that it must not change. Nothing was changed; report it.</source>
        <translation>«%1» әрекеті өзі өзгертпеуі тиіс жазбаны (%2) өзгертер еді. Ештеңе өзгертілген жоқ. Бағдарламаның осы қатесі туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>Request %1 is about yourself: another person has to decide it.</source>
        <translation>Бұл ұсыныс өзіңізге қатысты: %1. Ол туралы шешімді басқа адам қабылдауы тиіс.</translation>
    </message>
    <message>
        <source>The bytes of the document (%1) are not those that were taken in. Verify the registry, and restore a backup.</source>
        <translation>Құжаттың мазмұны (%1) қабылданған мазмұнға сәйкес емес. Тізілімді тексеріп, сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>%1 is a link, and a registry is not opened through links. Open it where it really is: %2</source>
        <translation>%1 — сілтеме, ал тізілім сілтеме арқылы ашылмайды. Оны шын орналасқан жерінен ашыңыз: %2</translation>
    </message>
    <message>
        <source>The registry %1 lies on a network drive (%2), where several computers at once would destroy it. Copy the whole folder to a disk of this computer and open it there. Nothing was changed.</source>
        <translation>%1 тізілімі желілік дискіде жатыр (%2); бірнеше компьютер қатар жұмыс істесе, оны бүлдіреді. Бүкіл қалтаны осы компьютердің дискісіне көшіріп, сол жерден ашыңыз. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>%2 copies the folder of the registry %1 to other computers. It can put an older copy back or damage the registry: move the folder to a place that %2 leaves alone.</source>
        <translation>%2 бағдарламасы %1 тізілімінің қалтасын басқа компьютерлерге көшіреді. Ол ескі көшірмені қайтарып қоюы немесе тізілімді бүлдіруі мүмкін: қалтаны %2 тиіспейтін жерге ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The registry %1 is open for reading only: its folder or its disk is write-protected. Copy the whole folder to a disk on which you may write, to work in it.</source>
        <translation>%1 тізілімі тек оқу үшін ашық: оның қалтасы немесе дискісі жазудан қорғалған. Онда жұмыс істеу үшін бүкіл қалтаны жазуға болатын дискіге көшіріңіз.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another registry and would destroy this one. Nothing was changed: move that file out of the folder and open the registry again, or restore the newest backup.</source>
        <translation>%1 файлы басқа тізілімге тиесілі және осы тізілімді бүлдірер еді. Ештеңе өзгертілген жоқ: файлды қалтадан шығарып, тізілімді қайта ашыңыз немесе ең соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>This is not what the QR code of a licence certificate says (%1). Scan it again, whole.</source>
        <translation>Бұл лицензия бланкінің QR-кодындағы жол емес (%1). Оны толық күйінде қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>“%1” is not the public key of an officer: 64 hexadecimal digits are expected, or a file with as many on each line.</source>
        <translation>«%1» — қызметкердің ашық кілті емес: он алтылық 64 цифр немесе әр жолында сондай кілті бар файл күтіледі.</translation>
    </message>
    <message>
        <source>The certificate is well formed, but nothing here proves who signed it. Name the registry, or the signer&apos;s key with --trust.</source>
        <translation>Бланк дұрыс құрылған, бірақ оған кім қол қойғанын мұнда ештеңе растамайды. Тізілімді немесе --trust арқылы қол қоюшының кілтін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The signature does not fit: the certificate was changed, or somebody else signed it.</source>
        <translation>Қолтаңба сәйкес келмейді: бланк өзгертілген немесе оған басқа біреу қол қойған.</translation>
    </message>
    <message>
        <source>The certificate is of another registry: %1.</source>
        <translation>Бланк басқа тізілімдікі: %1.</translation>
    </message>
    <message>
        <source>An officer&apos;s key signed this certificate, but the history of the registry does not know it.</source>
        <translation>Бланкке қызметкердің кілтімен қол қойылған, бірақ тізілімнің журналында ол жоқ.</translation>
    </message>
    <message>
        <source>Who signed the certificate was not entitled to do so on the day that it names.</source>
        <translation>Бланкке қол қойған тұлғаның онда көрсетілген күні бұған құқығы болмаған.</translation>
    </message>
    <message>
        <source>The licence %1 does not read like its certificate any more. Ask for the newest certificate.</source>
        <translation>Лицензияның деректері (%1) бланкпен енді сәйкес келмейді. Соңғы бланкті сұраңыз.</translation>
    </message>
    <message>
        <source>The validity of the licence ended on %1.</source>
        <translation>Лицензияның қолданылу мерзімі аяқталды: %1.</translation>
    </message>
    <message>
        <source>The certificate is genuine, but the licence is not in force today: %1.</source>
        <translation>Бланк түпнұсқа, бірақ лицензия бүгін қолданыста емес: %1.</translation>
    </message>
    <message>
        <source>There is no letter “%1”. There are: %2.</source>
        <translation>Мұндай хат жоқ: «%1». Барлары: %2.</translation>
    </message>
    <message>
        <source>%1 has the status “%2”: there is nothing yet, or nothing any more, that this letter could say.</source>
        <translation>%1: мәртебесі — «%2». Бұл хат әлі немесе енді ештеңе хабарлай алмайды.</translation>
    </message>
    <message>
        <source>The template %1 cannot be used, line %2: %3. Mend it, or remove it from the registry&apos;s folder “letters”.</source>
        <translation>%1 үлгісін пайдалану мүмкін емес, %2-жол: %3. Оны түзетіңіз немесе тізілімнің «letters» қалтасынан алып тастаңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a score. Scores are numbers from 0 to 1.</source>
        <translation>«%1» балл емес. Балл – 0-ден 1-ге дейінгі сан.</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>event %1</source>
        <translation>оқиға: %1</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Decides the request</source>
        <translation>Мына сұрау бойынша шешім</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Шешімі</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Өшірілді</translation>
    </message>
    <message>
        <source>What this event said was erased as the law demands; that it happened still stands.</source>
        <translation>Бұл оқиғаның мазмұны заң талабымен өшірілді; оның болғаны туралы дерек сақталды.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln жазба өзгертілді</numerusform>
            <numerusform>%Ln жазба өзгертілді</numerusform>
        </translation>
    </message>
    <message>
        <source>What else it says</source>
        <translation>Басқа мәліметтері</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Хэштер</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Осы оқиға</translation>
    </message>
    <message>
        <source>The event before</source>
        <translation>Алдыңғы оқиға</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Жазбаның бұрынғы күйі</translation>
    </message>
    <message>
        <source>Record after</source>
        <translation>Жазбаның кейінгі күйі</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Қол қойған кілт</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event %1</source>
        <translation>Оқиға: %1</translation>
    </message>
    <message>
        <source>The event before</source>
        <translation>Алдыңғы оқиға</translation>
    </message>
    <message>
        <source>This is the first event.</source>
        <translation>Бұл – бірінші оқиға.</translation>
    </message>
    <message>
        <source>The event after</source>
        <translation>Келесі оқиға</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Audit package</source>
        <translation>Аудит топтамасы</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Түбірлік хэш</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>орындалмады</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>экспортталды</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Әлі ештеңе экспортталған жоқ</translation>
    </message>
    <message>
        <source>Each export stands here with who made it and the hashes of its files.</source>
        <translation>Мұнда әр экспорт, оны кім жасағаны және файлдарының хэштері көрінеді.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln экспорт</numerusform>
            <numerusform>%Ln экспорт</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file came from this registry?</source>
        <translation>Осы тізілімнен қай файл шықты?</translation>
    </message>
    <message>
        <source>No export of this registry wrote such a file: %1. It was changed since, or it comes from elsewhere.</source>
        <translation>Бұл тізілімнің бірде-бір экспортында мұндай файл жоқ: %1. Ол кейін өзгертілген немесе басқа жерден алынған.</translation>
    </message>
    <message>
        <source>Unchanged: %1. Exported: %2, by: %3, event %4.</source>
        <translation>Өзгертілмеген: %1. Экспортталған уақыты: %2, кім: %3, оқиға: %4.</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Оқиғаны көрсету</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Жария тізілім</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Қол қою кілті</translation>
    </message>
    <message>
        <source>Opening key</source>
        <translation>Ашу кілті</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Шақырылған күні</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Role granted on</source>
        <translation>Рөл берілген күн</translation>
    </message>
    <message>
        <source>Disabled on</source>
        <translation>Жабылған күні</translation>
    </message>
    <message>
        <source>Registered user</source>
        <translation>Тіркелген пайдаланушы</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Шот нөмірі</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Пайдаланыла басталды</translation>
    </message>
    <message>
        <source>Used to</source>
        <translation>Пайдалану аяқталды</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Жолданған күні</translation>
    </message>
    <message>
        <source>Assigned officer</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Completeness check due</source>
        <translation>Толықтығын тексеру мерзімі</translation>
    </message>
    <message>
        <source>Found complete on</source>
        <translation>Толық деп танылған күні</translation>
    </message>
    <message>
        <source>Term of the decision, working days</source>
        <translation>Шешім мерзімі, жұмыс күні</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Шешім қабылдау мерзімі</translation>
    </message>
    <message>
        <source>Pauses of the clock</source>
        <translation>Мерзім есебінің үзілістері</translation>
    </message>
    <message>
        <source>Asked of the applicant</source>
        <translation>Өтініш берушіден сұратылғаны</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап беру мерзімі</translation>
    </message>
    <message>
        <source>Agency consulted</source>
        <translation>Келісуші орган</translation>
    </message>
    <message>
        <source>Agency asked on</source>
        <translation>Органнан сұратылған күн</translation>
    </message>
    <message>
        <source>Agency&apos;s answer due</source>
        <translation>Органның жауап беру мерзімі</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>Conditions due</source>
        <translation>Шарттарды орындау мерзімі</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Explanation of the ground</source>
        <translation>Негіздің түсіндірмесі</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Акт нөмірі</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Акт күні</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім қабылданған күн</translation>
    </message>
    <message>
        <source>Refusal set aside on</source>
        <translation>Бас тартудың күші жойылған күн</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Түсіндірме</translation>
    </message>
    <message>
        <source>Agency&apos;s answer</source>
        <translation>Органның жауабы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Kind of licensee</source>
        <translation>Лицензиат түрі</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Уәкілетті орган</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Off or working</source>
        <translation>Демалыс немесе жұмыс күні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Талап</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Тексерілген күні</translation>
    </message>
    <message>
        <source>Declaration number</source>
        <translation>Декларация нөмірі</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Кезең басы</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Кезең соңы</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Sources in all</source>
        <translation>Шығу көздері, барлығы</translation>
    </message>
    <message>
        <source>Destinations in all</source>
        <translation>Бағыттар, барлығы</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Жоба жасалған күн</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>Сұратылған мәлімет</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Жауап беру мерзімі</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Ауыстырған декларация</translation>
    </message>
    <message>
        <source>Sources accepted</source>
        <translation>Қабылданған шығу көздері</translation>
    </message>
    <message>
        <source>Destinations accepted</source>
        <translation>Қабылданған бағыттар</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Amount in tenge</source>
        <translation>Теңгемен сомасы</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Бағамы</translation>
    </message>
    <message>
        <source>Units of the rate</source>
        <translation>Бағам бірлігі</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Бағам күні</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Бағам көзі</translation>
    </message>
    <message>
        <source>Payer or recipient</source>
        <translation>Төлеуші немесе алушы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>Әмиян мекенжайы</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Алаң</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Растайтын құжаттар</translation>
    </message>
    <message>
        <source>Evidence document</source>
        <translation>Растайтын құжат</translation>
    </message>
    <message>
        <source>Corroboration</source>
        <translation>Расталуы</translation>
    </message>
    <message>
        <source>Note on the verdict</source>
        <translation>Бағаға ескертпе</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Кімге тиесілі</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Құжат түрі</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл атауы</translation>
    </message>
    <message>
        <source>Type of content</source>
        <translation>Мазмұн түрі</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Көлемі, байт</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Құқықтық нысаны</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Латын әрпімен атауы</translation>
    </message>
    <message>
        <source>Commercial name</source>
        <translation>Сауда атауы</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>Website of the platform</source>
        <translation>Платформа сайты</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Paid capital</source>
        <translation>Төленген капитал</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Foreign authority</source>
        <translation>Шетелдік орган</translation>
    </message>
    <message>
        <source>Country of the authority</source>
        <translation>Органның елі</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>Рұқсат берілген күн</translation>
    </message>
    <message>
        <source>Authorisation ended on</source>
        <translation>Рұқсат аяқталған күн</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Қызметтері</translation>
    </message>
    <message>
        <source>Countries of the services</source>
        <translation>Қызмет көрсету елдері</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Соңғы жаңарту</translation>
    </message>
    <message>
        <source>Missing from the register since</source>
        <translation>Тізілімде жоқ болған күннен</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Лицензиат</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Қолданылу мерзімінің соңы</translation>
    </message>
    <message>
        <source>Grace until</source>
        <translation>Жеңілдік кезеңінің соңы</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Тоқтата тұру басталған күн</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Тоқтата тұру мерзімінің соңы</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Renews or re-issues</source>
        <translation>Ұзартатын немесе қайта ресімдейтін лицензия</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Жарияланбайды</translation>
    </message>
    <message>
        <source>Earlier suspensions</source>
        <translation>Бұрынғы тоқтата тұрулар</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Күшіне енген күні</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Күші жойылған күні</translation>
    </message>
    <message>
        <source>Role in the company</source>
        <translation>Компаниядағы рөлі</translation>
    </message>
    <message>
        <source>Individual or company</source>
        <translation>Жеке немесе заңды тұлға</translation>
    </message>
    <message>
        <source>IIN, BIN or document number</source>
        <translation>ЖСН, БСН немесе құжат нөмірі</translation>
    </message>
    <message>
        <source>Citizenship or country of registration</source>
        <translation>Азаматтығы немесе тіркелген елі</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлесі</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталған күні</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation>Сәйкестендіргіш түрі</translation>
    </message>
    <message>
        <source>IIN, BIN or document</source>
        <translation>ЖСН, БСН немесе құжат</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>Бұрынғы аты-жөні</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Резиденттігі</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Жеке басты куәландыратын құжат</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Document issued on</source>
        <translation>Құжат берілген күн</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Declared monthly income</source>
        <translation>Мәлімделген айлық табыс</translation>
    </message>
    <message>
        <source>Politically exposed person</source>
        <translation>Жария лауазымды тұлға</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Тәуекел</translation>
    </message>
    <message>
        <source>Ground of the risk level</source>
        <translation>Тәуекел деңгейінің негізі</translation>
    </message>
    <message>
        <source>Investor class</source>
        <translation>Инвестор санаты</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>Білімді тексеру тесті</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Тест тапсырылған күн</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Күйі өзгерген күн</translation>
    </message>
    <message>
        <source>Address for comparison</source>
        <translation>Салыстыруға арналған мекенжай</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Блокчейн</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайттары</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Себебінің сипаттамасы</translation>
    </message>
    <message>
        <source>Infringement</source>
        <translation>Бұзушылық</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Алынып тасталған күн</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Алып тастау себебі</translation>
    </message>
    <message>
        <source>From a foreign register</source>
        <translation>Шетелдік тізілімнен</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>It is another person</source>
        <translation>Бұл басқа адам</translation>
    </message>
    <message>
        <source>Keep as a draft: no term runs yet</source>
        <translation>Жоба күйінде қалдыру: мерзім әлі басталмайды</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетпейді</translation>
    </message>
    <message>
        <source>Received again on</source>
        <translation>Қайта қабылданған күні</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Жауап берілген күн</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Changed meanwhile by %1</source>
        <translation>Осы уақытта өзгертілді. Өзгерткен: %1</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>If the declaration is about one operation and not a period.</source>
        <translation>Декларация кезеңге емес, бір операцияға қатысты болса.</translation>
    </message>
    <message>
        <source>Several are parted by |.</source>
        <translation>Бірнешеуі | белгісімен бөлінеді.</translation>
    </message>
    <message>
        <source>Read from the IIN where it tells it.</source>
        <translation>ЖСН-де көрсетілсе, содан алынады.</translation>
    </message>
    <message>
        <source>Tenge a month, on average over the last twelve months.</source>
        <translation>Соңғы он екі айдағы орташа айлық сома, теңге.</translation>
    </message>
    <message>
        <source>Recognised from the address.</source>
        <translation>Мекенжайдан анықталады.</translation>
    </message>
    <message>
        <source>Only after comparing with the records that were named.</source>
        <translation>Аталған жазбалармен салыстырғаннан кейін ғана.</translation>
    </message>
    <message>
        <source>Which copy was put back, by whom and why; whom you told. It stands in the history for good.</source>
        <translation>Қай көшірме қайтарылды, кім және не үшін қайтарды; кімге хабарладыңыз. Бұл тарихта біржола қалады.</translation>
    </message>
    <message>
        <source>Latin letters and digits, such as a.serik</source>
        <translation>Латын әріптері мен цифрлар, мысалы a.serik</translation>
    </message>
    <message>
        <source>As it stands in the history of every change</source>
        <translation>Әр өзгерістің тарихында осылай жазылады</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message>
        <source>A number of the form given to foreigners: compare it with the document</source>
        <translation>Шетелдіктерге берілетін нысандағы нөмір: құжатпен салыстырыңыз</translation>
    </message>
    <message>
        <source>Born: %1</source>
        <translation>Туған күні: %1</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>resident company</source>
        <translation>резидент компания</translation>
    </message>
    <message>
        <source>non-resident company</source>
        <translation>бейрезидент компания</translation>
    </message>
    <message>
        <source>joint sole proprietors</source>
        <translation>бірлескен дара кәсіпкерлер</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>бас ұйым</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>филиал</translation>
    </message>
    <message>
        <source>representation</source>
        <translation>өкілдік</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>шаруа қожалығы</translation>
    </message>
    <message>
        <source>registered: %1 %2</source>
        <translation>тіркелген: %1 %2</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>немесе осында тастаңыз</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Файл таңдау</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Таңдау: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by text</source>
        <translation>Мәтін бойынша сүзгі</translation>
    </message>
    <message>
        <source>+ condition</source>
        <translation>+ шарт</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Takes this condition away</source>
        <translation>Бұл шартты алып тастайды</translation>
    </message>
</context>
<context>
    <name>FingerprintLabel</name>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>Кілттің таңбасы: %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, міндетті</translation>
    </message>
    <message>
        <source>Fill in this field</source>
        <translation>Осы өрісті толтырыңыз</translation>
    </message>
    <message>
        <source>%1 has saved another value meanwhile: %2</source>
        <translation>Осы уақытта басқа мән сақталды. Сақтаған: %1. Мәні: %2</translation>
    </message>
    <message>
        <source>Take the saved value</source>
        <translation>Сақталған мәнді алу</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Өз мәнімді қалдыру</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Name of the registry</source>
        <translation>Тізілім атауы</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Сақталатын жері</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Толық аты-жөніңіз</translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation>Кіру логиніңіз</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Password, again</source>
        <translation>Құпиясөзді қайталаңыз</translation>
    </message>
    <message>
        <source>The office and the year, such as National Bank 2026</source>
        <translation>Мекеме мен жыл, мысалы: Ұлттық Банк 2026</translation>
    </message>
    <message>
        <source>As it stands in the history of every change</source>
        <translation>Әр өзгерістің тарихында осылай жазылады</translation>
    </message>
    <message>
        <source>Latin letters and digits, such as a.serik</source>
        <translation>Латын әріптері мен цифрлар, мысалы: a.serik</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Create the registry</source>
        <translation>Тізілім құру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The registry is being made</source>
        <translation>Тізілім құрылуда</translation>
    </message>
    <message>
        <source>A name needs at least one letter or digit</source>
        <translation>Атауда кемінде бір әріп немесе цифр болуы тиіс</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>There are unsaved changes on this page.</source>
        <translation>Бұл бетте сақталмаған өзгерістер бар.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Сақтамай шығу</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Gatekeeper</name>
    <message>
        <source>The registry is locked. Its keys are no longer in memory.</source>
        <translation>Тізілім құлыпталды. Кілттері жадта жоқ.</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Тізілімді ашу</translation>
    </message>
    <message>
        <source>Back up and bring up to date</source>
        <translation>Сақтық көшірме жасап, жаңарту</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>The database is being written anew</source>
        <translation>Дерекқор қайта жазылып жатыр</translation>
    </message>
    <message>
        <source>It gets a new key, sealed for every officer who is not disabled. Nobody needs another password.</source>
        <translation>Ол жаңа кілт алады; кілт жұмыс істейтін әр қызметкер үшін жабылады. Ешкімге жаңа құпиясөз қажет емес.</translation>
    </message>
    <message>
        <source>The database has a new key. Unlock it with your password as before.</source>
        <translation>Дерекқордың жаңа кілті бар. Оны бұрынғы құпиясөзіңізбен ашыңыз.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Сақтық көшірме қалпына келтірілді.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is kept in: %1</source>
        <translation>Сақтық көшірме қалпына келтірілді. Бұрын тұрған тізілім мына жерде сақталды: %1</translation>
    </message>
    <message>
        <source>As soon as your role is granted you can unlock the registry with your password.</source>
        <translation>Рөліңіз берілген соң тізілімнің құлпын өз құпиясөзіңізбен аша аласыз.</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year</source>
        <translation>Жаңа жыл</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Православиелік Рождество</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Халықаралық әйелдер күні</translation>
    </message>
    <message>
        <source>Nauryz</source>
        <translation>Наурыз мейрамы</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>Қазақстан халқының бірлігі мерекесі</translation>
    </message>
    <message>
        <source>Defender Day</source>
        <translation>Отан қорғаушы күні</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Жеңіс күні</translation>
    </message>
    <message>
        <source>Capital Day</source>
        <translation>Астана күні</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Конституция күні</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Республика күні</translation>
    </message>
    <message>
        <source>First President Day</source>
        <translation>Тұңғыш Президент күні</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Тәуелсіздік күні</translation>
    </message>
    <message>
        <source>Qurban Ait</source>
        <translation>Құрбан айт</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Жол %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Жол %1, баған %2: %3</translation>
    </message>
</context>
<context>
    <name>ImportEntrance</name>
    <message>
        <source>Files are imported one at a time. Drop one of them.</source>
        <translation>Файлдар бір-бірден импортталады. Біреуін ғана тастаңыз.</translation>
    </message>
</context>
<context>
    <name>ImportFileDialog</name>
    <message>
        <source>Import a file</source>
        <translation>Файлды импорттау</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Кестелер (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>Registered users with wallets and accounts</source>
        <translation>Әмияндары мен шоттары бар тіркелген пайдаланушылар</translation>
    </message>
    <message>
        <source>Providers licensed abroad (register of ESMA)</source>
        <translation>Шетелде лицензия алған провайдерлер (ESMA тізілімі)</translation>
    </message>
    <message>
        <source>Warnings of foreign authorities (list of ESMA)</source>
        <translation>Шетелдік реттеушілердің ескертулері (ESMA тізімі)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Импорттау жүріп жатыр. Аяқталуын күтіңіз немесе тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 оқылуда</translation>
    </message>
    <message>
        <source>Columns are missing.</source>
        <translation>Бағандар жетіспейді.</translation>
    </message>
    <message>
        <source>Records are refused. Mend them in the file, or take the good records only.</source>
        <translation>Кейбір жазбалар қабылданбайды. Оларды файлда түзетіңіз немесе тек жарамды жазбаларды алыңыз.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 импортталуда</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken.</source>
        <translation>Импорттау тоқтатылды. Ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>Save the refused records</source>
        <translation>Қабылданбаған жазбаларды сақтау</translation>
    </message>
    <message>
        <source>Saving the refused records</source>
        <translation>Қабылданбаған жазбалар сақталуда</translation>
    </message>
    <message>
        <source>Saved with the reasons, to be mended and imported again: %1</source>
        <translation>Себептерімен бірге сақталды, түзетіп қайта импорттауға болады: %1</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window</source>
        <translation>Файлды терезенің кез келген жеріне тастаңыз</translation>
    </message>
    <message>
        <source>What can be imported: %1</source>
        <translation>Импорттауға болады: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>If it is one of these all the same, say which. Its columns are chosen then.</source>
        <translation>Сонда да осылардың бірі болса, қайсысы екенін көрсетіңіз. Бағандары содан кейін таңдалады.</translation>
    </message>
    <message>
        <source>Take the good records, leave out the refused ones</source>
        <translation>Жарамды жазбаларды алып, қабылданбағандарын қалдыру</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Қателері</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Save the refused records…</source>
        <translation>Қабылданбаған жазбаларды сақтау…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Тізімді ашу</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Импорттау жүріп жатыр.</translation>
    </message>
    <message>
        <source>Columns are missing: %1. Choose below which column of the file holds them.</source>
        <translation>Бағандар жетіспейді: %1. Төменде файлдың қай бағанында тұрғанын таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are refused, so the file is not taken. Mend them and import the file again, or take the good records only.</source>
        <translation>
            <numerusform>%n жазба қабылданбайды, сондықтан файл алынбайды. Оларды түзетіп, файлды қайта импорттаңыз немесе тек жарамды жазбаларды алыңыз.</numerusform>
            <numerusform>%n жазба қабылданбайды, сондықтан файл алынбайды. Оларды түзетіп, файлды қайта импорттаңыз немесе тек жарамды жазбаларды алыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry says the same already: nothing would change.</source>
        <translation>Тізілімде дәл осылай тұр: ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Read it as Windows-1251</source>
        <translation>Windows-1251 ретінде оқу</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 closed.</source>
        <translation>Импортталды: жаңа – %1, өзгергені – %2, жабылғаны – %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were refused and left out.</source>
        <translation>
            <numerusform>%n жазба қабылданбай, қалдырылды.</numerusform>
            <numerusform>%n жазба қабылданбай, қалдырылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылады</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгереді</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбайды</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Енді</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Қате неде</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
</context>
<context>
    <name>ImportTiles</name>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>taken into the registry</source>
        <translation>тізілімге алынды</translation>
    </message>
    <message>
        <source>would be taken in</source>
        <translation>тізілімге алынады</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>say otherwise now</source>
        <translation>енді басқаша жазылған</translation>
    </message>
    <message>
        <source>would say otherwise</source>
        <translation>басқаша жазылады</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>gone from the register</source>
        <translation>дереккөзде енді жоқ</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Бұрыннан белгілі</translation>
    </message>
    <message>
        <source>of %1 records in the file</source>
        <translation>файлдағы %1 жазбадан</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>see what is wrong</source>
        <translation>қатесін қарау</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Invite an officer</source>
        <translation>Қызметкерді шақыру</translation>
    </message>
    <message>
        <source>New invitation code</source>
        <translation>Жаңа шақыру коды</translation>
    </message>
    <message>
        <source>The officer gets a one-time code and makes keys of his own with it. The role takes effect once it is granted, with a second person where there is one.</source>
        <translation>Қызметкер бір реттік код алып, сол арқылы өз кілттерін жасайды. Рөл берілгеннен кейін, екінші адам болса, оның бекітуімен күшіне енеді.</translation>
    </message>
    <message>
        <source>The present keys are retired and the password opens nothing any more. With the new code the officer makes new keys, and the role has to be granted again. What was signed before stays good.</source>
        <translation>Қазіргі кілттер қолданыстан шығады, құпиясөз енді ештеңе ашпайды. Жаңа код арқылы қызметкер жаңа кілттер жасайды, рөл қайта берілуі керек. Бұрын қойылған қолтаңбалар жарамды.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Код жасау</translation>
    </message>
    <message>
        <source>Retire the keys and make a code</source>
        <translation>Кілттерді қолданыстан шығарып, код жасау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>The code holds number, holder and validity with a digital signature. To check it: tizilim-cli check certificate</source>
        <translation>Кодта нөмір, иесі және қолданылу мерзімі электрондық цифрлық қолтаңбамен расталған. Тексеру: tizilim-cli check certificate</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>соңғы күні – %1</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>Return of an incomplete application</source>
        <translation>Өтінішті одан әрі қараудан бас тарту</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>Мәліметтерді сұрату</translation>
    </message>
    <message>
        <source>Decision: approved</source>
        <translation>Шешім: мақұлданды</translation>
    </message>
    <message>
        <source>Decision: refused</source>
        <translation>Шешім: бас тартылды</translation>
    </message>
    <message>
        <source>Suspension of a licence</source>
        <translation>Лицензияның қолданылуын тоқтата тұру</translation>
    </message>
    <message>
        <source>Licence certificate</source>
        <translation>Лицензия бланкі</translation>
    </message>
</context>
<context>
    <name>LetterSaving</name>
    <message>
        <source>Written: %1</source>
        <translation>Жазылды: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>The registry is open for reading only</source>
        <translation>Тізілім тек оқу үшін ашық</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Хат…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Лицензия бланкі…</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Жазылуда: %1</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Fill in this field</source>
        <translation>Осы өрісті толтырыңыз</translation>
    </message>
    <message>
        <source>This is not the same password</source>
        <translation>Құпиясөздер бірдей емес</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; a sentence is best</source>
        <translation>
            <numerusform>Кемінде %n таңба; сөйлем болғаны дұрыс</numerusform>
            <numerusform>Кемінде %n таңба; сөйлем болғаны дұрыс</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Note…</source>
        <translation>Ескертпе…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
</context>
<context>
    <name>LineSet</name>
    <message>
        <source>Sources and destinations</source>
        <translation>Шығу көздері мен бағыттар</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Әмияндар</translation>
    </message>
    <message>
        <source>Accounts at exchanges</source>
        <translation>Биржалардағы шоттар</translation>
    </message>
</context>
<context>
    <name>LineSetEditor</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Қосу: %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message>
        <source>Checked: %1 of %2</source>
        <translation>Тексерілді: %1 / %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Нұсқаулық</translation>
    </message>
</context>
<context>
    <name>MappingPane</name>
    <message>
        <source>Recognised from the header. Choose another column where that is wrong; it is remembered for files with the same header.</source>
        <translation>Тақырыптан танылды. Қате болса, басқа бағанды таңдаңыз; тақырыбы дәл сондай файлдар үшін есте сақталады.</translation>
    </message>
    <message>
        <source>Columns of the file that are not used: %1</source>
        <translation>Файлдың пайдаланылмайтын бағандары: %1</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– файлда жоқ –</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Record the incident…</source>
        <translation>Оқыс оқиғаны тіркеу…</translation>
    </message>
</context>
<context>
    <name>OfficerPage</name>
    <message>
        <source>Has a one-time code and no keys yet. With “I have an invitation code” on the first page the officer sets a password; until then nothing can be unlocked or signed.</source>
        <translation>Бір реттік коды бар, кілттері әлі жоқ. Қызметкер бірінші беттегі «Шақыру кодым бар» арқылы құпиясөз орнатады; оған дейін құлып ашуға да, қол қоюға да болмайды.</translation>
    </message>
    <message>
        <source>Has keys and a password, and no role in force. Grant the role once the fingerprint below is the one that the officer present shows.</source>
        <translation>Кілттері мен құпиясөзі бар, рөлі әлі күшінде емес. Төмендегі таңба қызметкердің өзі көрсеткен таңбамен бірдей болса, рөл беріңіз.</translation>
    </message>
    <message>
        <source>May unlock the registry and signs what the role allows.</source>
        <translation>Тізілімнің құлпын аша алады және рөлі рұқсат еткенге қол қояды.</translation>
    </message>
    <message>
        <source>Can no longer unlock or sign; what was signed stays good. Change the database key, so that copies of the old one open nothing new.</source>
        <translation>Енді құлып аша да, қол қоя да алмайды; бұрын қойылған қолтаңбалар жарамды. Ескі кілттің көшірмелері жаңа деректерді ашпауы үшін деректер қорының кілтін ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Кілттің таңбасы</translation>
    </message>
    <message>
        <source>New invitation code…</source>
        <translation>Жаңа шақыру коды…</translation>
    </message>
    <message>
        <source>Reset the keys…</source>
        <translation>Кілттерді жаңадан беру…</translation>
    </message>
    <message>
        <source>The registry is open for reading only</source>
        <translation>Тізілім тек оқу үшін ашылған</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Invite an officer</source>
        <translation>Қызметкерді шақыру</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Registry created</source>
        <translation>Тізілім құрылды</translation>
    </message>
    <message>
        <source>Officer invited</source>
        <translation>Қызметкер шақырылды</translation>
    </message>
    <message>
        <source>Officer enrolled</source>
        <translation>Қызметкер кілттерін жасады</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>Рөл берілді</translation>
    </message>
    <message>
        <source>Officer disabled</source>
        <translation>Қызметкердің қолжетімділігі жабылды</translation>
    </message>
    <message>
        <source>Officer&apos;s keys reset</source>
        <translation>Қызметкердің кілттері ауыстырылуда</translation>
    </message>
    <message>
        <source>Key slot changed</source>
        <translation>Кілт ұяшығы өзгерді</translation>
    </message>
    <message>
        <source>Access recovered</source>
        <translation>Қолжетімділік қалпына келтірілді</translation>
    </message>
    <message>
        <source>Recovery key replaced</source>
        <translation>Қалпына келтіру кілті ауыстырылды</translation>
    </message>
    <message>
        <source>Approval requested</source>
        <translation>Бекіту сұралды</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Ұсыныс қабылданбады</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортталды</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Экспорттау сәтсіз аяқталды</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Сақтық көшірме жасалды</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтірілді</translation>
    </message>
    <message>
        <source>Database key replaced</source>
        <translation>Дерекқор кілті ауыстырылды</translation>
    </message>
    <message>
        <source>Registry migrated</source>
        <translation>Тізілім жаңа пішімге көшірілді</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Файлдан импортталды</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>Оқиға тіркелді</translation>
    </message>
    <message>
        <source>Personal data read in bulk</source>
        <translation>Дербес деректер жаппай оқылды</translation>
    </message>
    <message>
        <source>Erased as the law demands</source>
        <translation>Заң талабымен жойылды</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The event is not signed by the key of the officer whom it names.</source>
        <translation>Оқиғаға онда көрсетілген қызметкердің кілтімен қол қойылмаған.</translation>
    </message>
    <message>
        <source>The officer did not have this role in force when he signed.</source>
        <translation>Қызметкер қол қойған кезде бұл рөлі күшінде болмаған.</translation>
    </message>
    <message>
        <source>Keys or a role were given by somebody who may not, or without the second person.</source>
        <translation>Кілттерді немесе рөлді бұған құқығы жоқ адам берген немесе олар екінші адамның бекітуінсіз берілген.</translation>
    </message>
    <message>
        <source>The payload of the key event does not say what such an event must say.</source>
        <translation>Кілттер туралы оқиғаның деректерінде мұндай оқиғада болуға тиіс мәлімет жоқ.</translation>
    </message>
    <message>
        <source>The key event before this one is missing: a revocation could have been left out.</source>
        <translation>Кілттер туралы алдыңғы оқиға жоқ: кілттің кері қайтарып алынғаны көрсетілмей қалуы мүмкін.</translation>
    </message>
    <message>
        <source>This is no EXPORT event.</source>
        <translation>Бұл EXPORT оқиғасы емес.</translation>
    </message>
    <message>
        <source>Payload and nonce are not those to which the EXPORT event commits.</source>
        <translation>Деректер мен nonce мәні EXPORT оқиғасында хэшпен белгіленгенге сәйкес емес.</translation>
    </message>
    <message>
        <source>The payload of the EXPORT event does not say what it must say.</source>
        <translation>EXPORT оқиғасының деректерінде болуға тиіс мәлімет жоқ.</translation>
    </message>
    <message>
        <source>The manifest is not the one that the history names.</source>
        <translation>Манифест тарихта көрсетілген манифест емес.</translation>
    </message>
    <message>
        <source>The manifest names another package, registry or officer than the EXPORT event.</source>
        <translation>Манифестте көрсетілген топтама, тізілім немесе қызметкер EXPORT оқиғасындағыдан өзге.</translation>
    </message>
    <message>
        <source>The EXPORT event commits to the manifest.</source>
        <translation>Манифест EXPORT оқиғасында хэшпен белгіленген.</translation>
    </message>
    <message>
        <source>This is no checkpoint with one signature.</source>
        <translation>Бұл бір қолтаңбасы бар бақылау нүктесі емес.</translation>
    </message>
    <message>
        <source>The checkpoint is that of another registry.</source>
        <translation>Бақылау нүктесі басқа тізілімдікі.</translation>
    </message>
    <message>
        <source>The checkpoint names size and root of the history.</source>
        <translation>Бақылау нүктесінде тарихтың көлемі мен түбірлік хэші көрсетілген.</translation>
    </message>
    <message>
        <source>The proof is malformed, or holds another checkpoint than the one beside it.</source>
        <translation>Дәлелдің пішімі қате немесе ондағы бақылау нүктесі жанындағы бақылау нүктесінен өзге.</translation>
    </message>
    <message>
        <source>The proof does not lead from the EXPORT event to the checkpoint.</source>
        <translation>Дәлел EXPORT оқиғасын бақылау нүктесімен байланыстырмайды.</translation>
    </message>
    <message>
        <source>The EXPORT event stands in the history of the checkpoint.</source>
        <translation>EXPORT оқиғасы бақылау нүктесінің тарихында бар.</translation>
    </message>
    <message>
        <source>The key events are cut off.</source>
        <translation>Кілттер туралы оқиғалар үзіліп қалған.</translation>
    </message>
    <message>
        <source>The last key event is not the one that the EXPORT event names: a revocation could have been left out.</source>
        <translation>Кілттер туралы соңғы оқиға EXPORT оқиғасында көрсетілгеннен өзге: кілттің кері қайтарып алынғаны көрсетілмей қалуы мүмкін.</translation>
    </message>
    <message>
        <source>The registry&apos;s id is not the one that its first keys make.</source>
        <translation>Тізілімнің идентификаторы оның алғашқы кілттерінен алынатын идентификаторға сәйкес емес.</translation>
    </message>
    <message>
        <source>All key events are there, in the history, and rightly signed.</source>
        <translation>Кілттер туралы барлық оқиға бар, олар тарихта тұр және қолтаңбалары дұрыс.</translation>
    </message>
    <message>
        <source>A line is no key event of this registry.</source>
        <translation>Жолдардың бірі – осы тізілімнің кілттер туралы оқиғасы емес.</translation>
    </message>
    <message>
        <source>A key event does not stand in the history of the checkpoint.</source>
        <translation>Кілттер туралы оқиғалардың бірі бақылау нүктесінің тарихында жоқ.</translation>
    </message>
    <message>
        <source>The payload of a key event is not the one to which it commits.</source>
        <translation>Кілттер туралы оқиғалардың бірінің деректері онда хэшпен белгіленгенге сәйкес емес.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by the officer who signed the EXPORT event.</source>
        <translation>Бақылау нүктесіне EXPORT оқиғасына қол қойған қызметкер қол қоймаған.</translation>
    </message>
    <message>
        <source>The officer&apos;s role was in force, and the certificate is his own as the history names it.</source>
        <translation>Қызметкердің рөлі күшінде болған, сертификат – тарихта көрсетілген өз сертификаты.</translation>
    </message>
    <message>
        <source>The officer&apos;s role was in force; the certificate is one from outside that the manifest names.</source>
        <translation>Қызметкердің рөлі күшінде болған; сертификат сырттан алынған, манифестте көрсетілген.</translation>
    </message>
    <message>
        <source>These are no proofs of consistency.</source>
        <translation>Бұлар үйлесімділік дәлелдері емес.</translation>
    </message>
    <message>
        <source>A proof of consistency does not lead to the checkpoint.</source>
        <translation>Үйлесімділік дәлелдерінің бірі бақылау нүктесіне әкелмейді.</translation>
    </message>
    <message>
        <source>The histories of all earlier exports are the beginning of this one.</source>
        <translation>Бұрынғы барлық экспорттың тарихы осы тарихтың басы болып табылады.</translation>
    </message>
    <message>
        <source>The older package is damaged itself.</source>
        <translation>Бұрынғы топтаманың өзі зақымданған.</translation>
    </message>
    <message>
        <source>The older package is that of another registry.</source>
        <translation>Бұрынғы топтама басқа тізілімдікі.</translation>
    </message>
    <message>
        <source>The older package knows a longer history: this one was rolled back, or it is the older.</source>
        <translation>Бұрынғы топтамадағы тарих ұзынырақ: мына тарих кейін қайтарылған немесе мына топтама ертерек жасалған.</translation>
    </message>
    <message>
        <source>The history of the older package is not the beginning of this one: it was rewritten.</source>
        <translation>Бұрынғы топтаманың тарихы осы тарихтың басы емес: тарих қайта жазылған.</translation>
    </message>
    <message>
        <source>The history of the older package is the beginning of this one.</source>
        <translation>Бұрынғы топтаманың тарихы осы тарихтың басы болып табылады.</translation>
    </message>
    <message>
        <source>The archive&apos;s header or checksum of this file is not what its bytes say: something was changed.</source>
        <translation>Мұрағаттағы бұл файлдың тақырыбы немесе бақылау сомасы байттарына сәйкес емес: бірдеңе өзгертілген.</translation>
    </message>
    <message>
        <source>The archive is whole, to the last bit.</source>
        <translation>Мұрағат соңғы битіне дейін бүтін.</translation>
    </message>
    <message>
        <source>The archive does not begin by saying that it is an ASiC-E container.</source>
        <translation>Мұрағат басында оның ASiC-E контейнері екені көрсетілмеген.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Файл жоқ.</translation>
    </message>
    <message>
        <source>The file does not belong into an audit package.</source>
        <translation>Файл аудит топтамасына жатпайды.</translation>
    </message>
    <message>
        <source>Every file that must be there is there, and no other.</source>
        <translation>Болуға тиіс әр файл бар, артық файл жоқ.</translation>
    </message>
    <message>
        <source>The list of signed files belongs to another signature.</source>
        <translation>Қол қойылған файлдар тізімі басқа қолтаңбаға тиесілі.</translation>
    </message>
    <message>
        <source>The file was signed and is missing.</source>
        <translation>Файлға қол қойылған, бірақ ол жоқ.</translation>
    </message>
    <message>
        <source>The file is not the one that was signed.</source>
        <translation>Файл қол қойылған файл емес.</translation>
    </message>
    <message>
        <source>The file is in the package and was not signed.</source>
        <translation>Файл топтамада бар, бірақ оған қол қойылмаған.</translation>
    </message>
    <message>
        <source>Every file is the one that was signed.</source>
        <translation>Әр файл – дәл қол қойылған файл.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is not checked here.</source>
        <translation>Қолтаңбада мұнда тексерілмейтін алгоритм қолданылған.</translation>
    </message>
    <message>
        <source>The certificate is not that of the signature.</source>
        <translation>Сертификат қолтаңбаға сәйкес емес.</translation>
    </message>
    <message>
        <source>The certificates are not those of the signature.</source>
        <translation>Сертификаттар қолтаңбаға сәйкес емес.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the time that the signer claims.</source>
        <translation>Қол қоюшы көрсеткен уақытта сертификат жарамсыз болған.</translation>
    </message>
    <message>
        <source>The signature fits the list of files and the certificate.</source>
        <translation>Қолтаңба файлдар тізіміне және сертификатқа сәйкес келеді.</translation>
    </message>
    <message>
        <source>The time stamp is not over this signature.</source>
        <translation>Уақыт белгісі бұл қолтаңбаға қойылмаған.</translation>
    </message>
    <message>
        <source>The time stamp fits the signature.</source>
        <translation>Уақыт белгісі қолтаңбаға сәйкес келеді.</translation>
    </message>
    <message>
        <source>This is no manifest of an audit package that this version reads.</source>
        <translation>Бұл осы нұсқа оқитын аудит топтамасының манифесті емес.</translation>
    </message>
    <message>
        <source>The package was signed with another certificate than the one that its manifest names.</source>
        <translation>Топтамаға манифестте көрсетілгеннен басқа сертификатпен қол қойылған.</translation>
    </message>
    <message>
        <source>The manifest names every report file with its hash.</source>
        <translation>Манифестте әр есеп файлы хэшімен көрсетілген.</translation>
    </message>
    <message>
        <source>The manifest names the file, and it is missing.</source>
        <translation>Файл манифестте көрсетілген, бірақ ол жоқ.</translation>
    </message>
    <message>
        <source>The file is not the one that the manifest names.</source>
        <translation>Файл манифестте көрсетілген файл емес.</translation>
    </message>
    <message>
        <source>The manifest does not name the file.</source>
        <translation>Файл манифестте көрсетілмеген.</translation>
    </message>
    <message>
        <source>Consistent in itself, origin not proved: say what you trust.</source>
        <translation>Топтама өз ішінде үйлесімді, бірақ шығу тегі дәлелденбеген: өзіңіз сенетін дереккөзді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The package does not come from the registry that you trust.</source>
        <translation>Топтама сіз сенетін тізілімнен алынбаған.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not the one that you trust, nor issued under it.</source>
        <translation>Қол қоюшының сертификаты сіз сенетін сертификат емес және соның негізінде берілмеген.</translation>
    </message>
    <message>
        <source>The package comes from where you trust.</source>
        <translation>Топтаманың шығу тегі сіз сенетін дереккөзге сәйкес келеді.</translation>
    </message>
    <message>
        <source>An officer approved what he had asked for himself.</source>
        <translation>Қызметкер өзі жасаған ұсынысты өзі бекіткен.</translation>
    </message>
    <message>
        <source>The time stamp fits the signature; whether its authority is to be trusted was not asked.</source>
        <translation>Уақыт белгісі қолтаңбаға сәйкес келеді; оны берген орталыққа сенуге бола ма, тексерілген жоқ.</translation>
    </message>
</context>
<context>
    <name>PackageCheckView</name>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Құрамы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Бақылау нүктесі</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>Officers&apos; keys</source>
        <translation>Қызметкерлердің кілттері</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Earlier exports</source>
        <translation>Бұрынғы экспорттар</translation>
    </message>
    <message>
        <source>Older package</source>
        <translation>Бұрынғы топтама</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Шыққан жері</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>дәлелденді</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>дәлелденбеді</translation>
    </message>
    <message>
        <source>Audit packages (*.asice)</source>
        <translation>Аудит топтамалары (*.asice)</translation>
    </message>
    <message>
        <source>Audit package; drop it here, or choose it</source>
        <translation>Аудит топтамасы: осында сүйреп әкеліңіз немесе таңдаңыз</translation>
    </message>
    <message>
        <source>An older package of the same registry, if you have one</source>
        <translation>Сол тізілімнің бұрынғы топтамасы, егер бар болса</translation>
    </message>
    <message>
        <source>Certificate that you trust</source>
        <translation>Сіз сенетін сертификат</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаттар (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>It must come from</source>
        <translation>Қайдан келуі тиіс</translation>
    </message>
    <message>
        <source>Registry id, 32 hexadecimal digits</source>
        <translation>Тізілім идентификаторы, 32 он алтылық цифр</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>this registry: %1</source>
        <translation>осы тізілім: %1</translation>
    </message>
    <message>
        <source>another registry, by its id</source>
        <translation>басқа тізілім, идентификаторы бойынша</translation>
    </message>
    <message>
        <source>the holder of a certificate</source>
        <translation>сертификат иесі</translation>
    </message>
    <message>
        <source>anywhere: only whether it is whole</source>
        <translation>кез келген жерден: тек бүтіндігін тексеру</translation>
    </message>
    <message>
        <source>Choose a package.</source>
        <translation>Топтаманы таңдаңыз.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>түпнұсқа</translation>
    </message>
    <message>
        <source>whole, origin not proved</source>
        <translation>бүтін, шыққан жері дәлелденбеген</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>дұрыс емес</translation>
    </message>
    <message>
        <source>The package is what the registry issued. Nothing in it was changed since.</source>
        <translation>Топтама – тізілім шығарған құжаттың дәл өзі. Содан бері онда ештеңе өзгертілмеген.</translation>
    </message>
    <message>
        <source>Nothing in the package contradicts itself. Whether it comes from the registry that it names was not proved: say above what you trust.</source>
        <translation>Топтамада қайшылық жоқ. Оның аталған тізілімнен шыққаны дәлелденбеді: жоғарыда кімге сенетініңізді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Do not rely on this package. What is wrong with it stands below; ask whoever sent it for another.</source>
        <translation>Бұл топтамаға сенуге болмайды. Қателері төменде көрсетілген; жіберушіден басқасын сұраңыз.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Қателері</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Не тексерілді</translation>
    </message>
    <message>
        <source>What the package says of itself</source>
        <translation>Топтаманың өзі туралы мәліметі</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Тізілім идентификаторы</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Экспорттаған</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Экспортталған уақыты</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Сертификаттың саусақ ізі</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>Тарихтағы оқиғалар</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Түбірлік хэш</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>The package holds the files, the proof that this export stands in the registry&apos;s history, and a signature. Whoever receives it can check all of it without this registry.</source>
        <translation>Топтамада файлдар, осы экспорттың тізілім тарихында тұрғанының дәлелі және қолтаңба болады. Оны алған адам бәрін осы тізілімсіз тексере алады.</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Немен қол қойылады</translation>
    </message>
    <message>
        <source>my own key in this registry</source>
        <translation>осы тізілімдегі өз кілтім</translation>
    </message>
    <message>
        <source>a certificate from a file (PKCS#12)</source>
        <translation>файлдағы сертификат (PKCS#12)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Сертификаттар (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Сертификаттың құпиясөзі</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл атауы</translation>
    </message>
    <message>
        <source>Sign and pack</source>
        <translation>Қол қойып, топтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Choose the file of the certificate.</source>
        <translation>Сертификат файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Қалтаны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>PackageGatePage</name>
    <message>
        <source>First page</source>
        <translation>Бастапқы бет</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>Check a package</source>
        <translation>Топтаманы тексеру</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More to do</source>
        <translation>Басқа әрекеттер</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>The password opens your own keys; nobody else knows it and nobody can read it back. The keys stay the same, and so does everything that you have signed.</source>
        <translation>Құпиясөз сіздің жеке кілттеріңізді ашады; оны басқа ешкім білмейді және ешкім оқи алмайды. Кілттер де, қол қойғаныңыз да өзгермейді.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>Жаңа құпиясөзді қайталаңыз</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>The password is changed. Use it from the next time you unlock.</source>
        <translation>Құпиясөз өзгертілді. Келесі жолы құлыпты сонымен ашыңыз.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Өткен ай</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Осы тоқсан</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Өткен тоқсан</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткен жыл</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Басқа күндер</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Соңғы күні біріншісінен бұрын.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Pages of the report</source>
        <translation>Есеп беттері</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>Беттер дайындалып жатыр</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 беттің %1-беті</translation>
    </message>
    <message>
        <source>No pages to show</source>
        <translation>Көрсететін бет жоқ</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The payload of event %1 is not the one that was signed.</source>
        <translation>%1-оқиғаның деректері қол қойылған деректерге сәйкес емес.</translation>
    </message>
    <message>
        <source>Event %1 is earlier than the event before it.</source>
        <translation>%1-оқиғаның уақыты алдыңғы оқиғадан ерте.</translation>
    </message>
    <message>
        <source>The rows listed for event %1 are not those that it commits to.</source>
        <translation>%1-оқиғаға жазылған жолдар оның хэшінде белгіленген жолдарға сәйкес емес.</translation>
    </message>
    <message>
        <source>Event %1 was signed with a key that its officer did not have then.</source>
        <translation>%1-оқиғаға сол кезде қызметкерге тиесілі емес кілтпен қол қойылған.</translation>
    </message>
    <message>
        <source>Event %1 was signed under a role that its officer did not have then.</source>
        <translation>%1-оқиғаға сол кезде қызметкерде болмаған рөлмен қол қойылған.</translation>
    </message>
    <message>
        <source>Event %1: the role of its officer may not do this.</source>
        <translation>%1-оқиға: қызметкердің рөлі мұны жасауға рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Event %1 was done without the approval that it needs.</source>
        <translation>%1-оқиға қажетті бекітусіз жасалған.</translation>
    </message>
    <message>
        <source>Event %1 gives an officer a role or a key that nobody entitled gave.</source>
        <translation>%1-оқиға қызметкерге рөл немесе кілт береді, бірақ оны құқығы бар адам бермеген.</translation>
    </message>
    <message>
        <source>Event %1 does not name the last event before it about officers and keys.</source>
        <translation>%1-оқиғада қызметкерлер мен кілттер туралы алдыңғы соңғы оқиға көрсетілмеген.</translation>
    </message>
    <message>
        <source>Event %1 was not signed by the first administrator, to whom the registry&apos;s id commits.</source>
        <translation>%1-оқиғаға тізілім идентификаторында белгіленген бірінші әкімші қол қоймаған.</translation>
    </message>
    <message>
        <source>The search index does not hold this record as it is.</source>
        <translation>Іздеу индексіндегі дерек осы жазбаның қазіргі күйіне сәйкес емес.</translation>
    </message>
    <message>
        <source>The search index holds entries of records that do not exist.</source>
        <translation>Іздеу индексінде жоқ жазбаларға сілтейтін деректер бар.</translation>
    </message>
    <message>
        <source>The search index differs from its entries.</source>
        <translation>Іздеу индексі өз деректеріне сәйкес емес.</translation>
    </message>
    <message>
        <source>The list of waiting requests differs from the history at request %1.</source>
        <translation>Бекітуді күтіп тұрған ұсыныстар тізімі тарихқа сәйкес емес, ұсыныс нөмірі: %1.</translation>
    </message>
    <message>
        <source>Bytes are stored that belong to no document.</source>
        <translation>Ешқандай құжатқа тиесілі емес байттар сақталған.</translation>
    </message>
    <message>
        <source>Event %1 is not as it was signed. Compare it with a backup.</source>
        <translation>%1-оқиға қол қойылған кездегідей емес. Оны сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Event %1 was signed with a key that its officer does not have.</source>
        <translation>%1-оқиғаға қызметкерге тиесілі емес кілтпен қол қойылған.</translation>
    </message>
    <message>
        <source>The event in row %1 does not belong to the history: it was put in later.</source>
        <translation>%1-жолдағы оқиға тарихқа жатпайды: ол кейін қосылған.</translation>
    </message>
    <message>
        <source>The event in row %1 is a copy of event %2.</source>
        <translation>%1-жолдағы оқиға – %2-оқиғаның көшірмесі.</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing. Compare the registry with a backup.</source>
        <translation>Жоқ оқиғалар: %1 – %2. Тізілімді сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Event %1 stands in row %2: the order of the history was changed.</source>
        <translation>%1-оқиға %2-жолда тұр: тарихтың реті өзгертілген.</translation>
    </message>
    <message>
        <source>Event %1 is not the one that the next event names: it was signed anew, or put in the place of another.</source>
        <translation>%1-оқиға келесі оқиғада көрсетілген оқиға емес: оған жаңадан қол қойылған немесе ол басқасының орнына қойылған.</translation>
    </message>
    <message>
        <source>The history ends after %1 events, but traces of %2 are left: its end was cut off.</source>
        <translation>Тарихта %1 оқиға бар, бірақ %2 оқиғаның іздері қалған: тарихтың соңы кесіп тасталған.</translation>
    </message>
    <message>
        <source>Parts of the file do not fit each other: older pages were put back, or the disk lost some. Restore a backup.</source>
        <translation>Файлдың бөліктері бір-біріне сәйкес емес: ескі беттері қайта қойылған немесе диск кейбірін жоғалтқан. Сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Іздеу индексі зақымданған.</translation>
    </message>
    <message>
        <source>Event %1 names a request that does not exist.</source>
        <translation>%1-оқиғада жоқ ұсыныс көрсетілген.</translation>
    </message>
    <message>
        <source>Event %1 decides request %2, which was decided before.</source>
        <translation>%1-оқиға бұрын шешім қабылданған ұсыныс бойынша шешім қабылдайды, ұсыныс нөмірі: %2.</translation>
    </message>
    <message>
        <source>Event %1: the officer approved request %2, which he made himself.</source>
        <translation>%1-оқиға: қызметкер өзі жасаған ұсынысты бекіткен, ұсыныс нөмірі: %2.</translation>
    </message>
    <message>
        <source>Event %1: this officer&apos;s role may not decide request %2.</source>
        <translation>%1-оқиға: қызметкердің рөлі бұл ұсыныс бойынша шешім қабылдауға рұқсат бермейді, ұсыныс нөмірі: %2.</translation>
    </message>
    <message>
        <source>Event %1 does something else than what request %2 asked for.</source>
        <translation>%1-оқиға ұсыныста сұралғаннан басқа әрекет жасайды, ұсыныс нөмірі: %2.</translation>
    </message>
    <message>
        <source>Event %1 approves request %2, but the records were not as they were when it was made.</source>
        <translation>%1-оқиға ұсынысты бекітеді, бірақ жазбалар ұсыныс жасалған кездегідей болмаған, ұсыныс нөмірі: %2.</translation>
    </message>
    <message>
        <source>The record is not as event %1 left it: it was changed outside of the program.</source>
        <translation>Жазба %1-оқиғадан кейінгі күйінде емес: ол бағдарламадан тыс өзгертілген.</translation>
    </message>
    <message>
        <source>The record was changed outside of the program before event %1.</source>
        <translation>Жазба %1-оқиғаға дейін бағдарламадан тыс өзгертілген.</translation>
    </message>
    <message>
        <source>No event of the history made this record.</source>
        <translation>Бұл жазбаны тарихтағы бірде-бір оқиға жасамаған.</translation>
    </message>
    <message>
        <source>The record was there before event %1, but no event of the history made it.</source>
        <translation>Жазба %1-оқиғаға дейін болған, бірақ оны тарихтағы бірде-бір оқиға жасамаған.</translation>
    </message>
    <message>
        <source>Event %1 removed this record, but it is there.</source>
        <translation>%1-оқиға бұл жазбаны жойған, бірақ ол тізілімде бар.</translation>
    </message>
    <message>
        <source>The record is missing; event %1 still knew it.</source>
        <translation>Жазба жоқ, бірақ %1-оқиға кезінде ол болған.</translation>
    </message>
    <message>
        <source>The record was missing before event %1, but no event of the history removed it.</source>
        <translation>Жазба %1-оқиғаға дейін жоқ болған, бірақ оны тарихтағы бірде-бір оқиға жоймаған.</translation>
    </message>
    <message>
        <source>The record stands as it was before event %1: an older part of the file was put back.</source>
        <translation>Жазба %1-оқиғаға дейінгі күйінде тұр: файлдың ескі бөлігі қайта қойылған.</translation>
    </message>
    <message>
        <source>registry.keys holds a slot (%1) that no event of the history made.</source>
        <translation>registry.keys файлында тарихтағы бірде-бір оқиға жасамаған кілт ұяшығы бар: %1.</translation>
    </message>
    <message>
        <source>The password of the slot of “%1” is protected less than the history says.</source>
        <translation>Кілт ұяшығының құпиясөзі тарихта көрсетілгеннен әлсіз қорғалған, иесі: «%1».</translation>
    </message>
    <message>
        <source>The slot of “%1” is not the one that the history names.</source>
        <translation>Кілт ұяшығы тарихта көрсетілгенге сәйкес емес, иесі: «%1».</translation>
    </message>
    <message>
        <source>A slot that the history names is missing from registry.keys (%1).</source>
        <translation>Тарихта көрсетілген кілт ұяшығы registry.keys файлында жоқ: %1.</translation>
    </message>
    <message>
        <source>The sealed database keys in registry.keys were changed by somebody who does not hold them.</source>
        <translation>registry.keys файлындағы шифрланған дерекқор кілттерін оларды иеленбейтін біреу өзгерткен.</translation>
    </message>
    <message>
        <source>The stored tree over the history differs from the history.</source>
        <translation>Тарих бойынша сақталған хэш ағашы тарихқа сәйкес емес.</translation>
    </message>
    <message>
        <source>A part of the stored tree is older than the rest: an older part of the file was put back.</source>
        <translation>Сақталған хэш ағашының бір бөлігі қалғанынан ескі: файлдың ескі бөлігі қайта қойылған.</translation>
    </message>
    <message>
        <source>The history has %1 events; %2 were seen before: its end was cut off, or an older copy was put back.</source>
        <translation>Тарихта %1 оқиға бар, бұрын %2 оқиға болған: тарихтың соңы кесіп тасталған немесе ескі көшірме қойылған.</translation>
    </message>
    <message>
        <source>The history has %1 events; the checkpoint was made at %2: its end was cut off, or an older copy was put back.</source>
        <translation>Тарихта %1 оқиға бар, бақылау нүктесі жасалғанда %2 оқиға болған: тарихтың соңы кесіп тасталған немесе ескі көшірме қойылған.</translation>
    </message>
    <message>
        <source>The first %2 events are not those of the checkpoint: the history was rewritten, or an older copy went its own way.</source>
        <translation>Алғашқы %2 оқиға бақылау нүктесіндегі оқиғаларға сәйкес емес: тарих қайта жазылған немесе ескі көшірмеде жұмыс бөлек жалғасқан.</translation>
    </message>
    <message>
        <source>The bytes of the document are not those whose hash its record holds.</source>
        <translation>Құжаттың байттары оның жазбасындағы хэшке сәйкес емес.</translation>
    </message>
    <message>
        <source>The officer&apos;s role or key is not what the history granted.</source>
        <translation>Қызметкердің рөлі немесе кілті тарихта берілгенге сәйкес емес.</translation>
    </message>
    <message>
        <source>The payload of event %1 does not have the form that payloads have.</source>
        <translation>%1-оқиғаның деректері белгіленген пішінде емес.</translation>
    </message>
    <message>
        <source>The payload of event %1 tells of something else than what the event did.</source>
        <translation>%1-оқиғаның деректерінде іс жүзінде жасалғаннан басқа әрекет көрсетілген.</translation>
    </message>
    <message>
        <source>Event %1 did something that this version does not know, so that nobody may do it.</source>
        <translation>%1-оқиғадағы әрекет бұл нұсқаға белгісіз, сондықтан оны ешкімнің жасауға құқығы жоқ.</translation>
    </message>
    <message>
        <source>Event %1 changed records that what it did may not change.</source>
        <translation>%1-оқиғадағы әрекет өзгертуге тиіс емес жазбаларды өзгерткен.</translation>
    </message>
    <message>
        <source>The structure of the database is not the one that this program makes: see “%1”.</source>
        <translation>Дерекқордың құрылымы осы бағдарлама жасайтын құрылымға сәйкес емес: «%1».</translation>
    </message>
    <message>
        <source>Rows are listed for event %1, which does not exist.</source>
        <translation>Жоқ оқиғаның жазбалар тізімі сақталған: %1.</translation>
    </message>
    <message>
        <source>Event %1 changes a key slot that is not that of its officer.</source>
        <translation>%1-оқиға өз қызметкеріне тиесілі емес кілт ұяшығын өзгертеді.</translation>
    </message>
    <message>
        <source>Event %1 takes back what cannot be taken back.</source>
        <translation>%1-оқиға кері қайтаруға болмайтын әрекетті кері қайтарады.</translation>
    </message>
    <message>
        <source>The payload of event %1 does not tell what the event changed.</source>
        <translation>%1-оқиғаның деректері оқиға шын мәнінде өзгерткен нәрсені көрсетпейді.</translation>
    </message>
    <message>
        <source>Event %1 brought a record into a state into which what it did does not lead.</source>
        <translation>%1-оқиға жазбаны бұл әрекет апармайтын күйге ауыстырды.</translation>
    </message>
    <message>
        <source>Event %1 says that it takes event %2 back, but does not put back what was there.</source>
        <translation>%1-оқиға %2-оқиғаны кері қайтарады делінген, бірақ бұрынғы деректер қалпына келтірілмеген.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Proposal</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Proposed by %1 (%2), %3</source>
        <translation>Ұсынған: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Кері алу…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Қабылдамау…</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Кілттің таңбасы</translation>
    </message>
    <message>
        <source>Let the officer show it to you, and compare the two digit by digit before you approve.</source>
        <translation>Бекітпес бұрын қызметкерден таңбаны көрсетуін сұрап, екеуін таңбалап салыстырыңыз.</translation>
    </message>
    <message>
        <source>Ground and act</source>
        <translation>Негіз және акт</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>жойылады</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>өзгереді</translation>
    </message>
</context>
<context>
    <name>PublicRegister</name>
    <message>
        <source>issued</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>қолданылуы тоқтата тұрылды</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>қолданылуы қайта басталды</translation>
    </message>
    <message>
        <source>ran out, can be renewed</source>
        <translation>мерзімі өтті, ұзартуға болады</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>қолданылу мерзімі өтті</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>лицензиядан айырылды</translation>
    </message>
    <message>
        <source>surrendered</source>
        <translation>лицензиаттың өтініші бойынша тоқтатылды</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>қолданылуы тоқтатылды</translation>
    </message>
    <message>
        <source>providing custody and administration of crypto-assets on behalf of clients</source>
        <translation>клиенттердің атынан криптоактивтерді сақтау және басқару</translation>
    </message>
    <message>
        <source>operation of a trading platform for crypto-assets</source>
        <translation>криптоактивтердің сауда платформасының жұмысын қамтамасыз ету</translation>
    </message>
    <message>
        <source>exchange of crypto-assets for funds</source>
        <translation>криптоактивтерді ақшаға айырбастау</translation>
    </message>
    <message>
        <source>exchange of crypto-assets for other crypto-assets</source>
        <translation>криптоактивтерді басқа криптоактивтерге айырбастау</translation>
    </message>
    <message>
        <source>execution of orders for crypto-assets on behalf of clients</source>
        <translation>клиенттердің атынан криптоактивтер бойынша тапсырыстарды орындау</translation>
    </message>
    <message>
        <source>placing of crypto-assets</source>
        <translation>криптоактивтерді орналастыру</translation>
    </message>
    <message>
        <source>reception and transmission of orders for crypto-assets on behalf of clients</source>
        <translation>клиенттердің атынан криптоактивтер бойынша тапсырыстарды қабылдау және беру</translation>
    </message>
    <message>
        <source>providing advice on crypto-assets</source>
        <translation>криптоактивтер бойынша кеңес беру</translation>
    </message>
    <message>
        <source>providing portfolio management on crypto-assets</source>
        <translation>криптоактивтер портфелін басқару</translation>
    </message>
    <message>
        <source>providing transfer services for crypto-assets on behalf of clients</source>
        <translation>клиенттердің атынан криптоактивтерді аудару қызметін көрсету</translation>
    </message>
    <message>
        <source>last day of validity</source>
        <translation>қолданылуының соңғы күні</translation>
    </message>
    <message>
        <source>in place of</source>
        <translation>орнына берілді:</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Choose columns</source>
        <translation>Бағандарды таңдау</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Бағандарды бастапқы қалпына келтіру</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln жазба</numerusform>
            <numerusform>%Ln жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>таңдалғаны: %1</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Әзірге өтініш жоқ</translation>
    </message>
    <message>
        <source>An application begins with its applicant&apos;s BIN.</source>
        <translation>Өтініш өтініш берушінің БСН-інен басталады.</translation>
    </message>
    <message>
        <source>No licences yet</source>
        <translation>Әзірге лицензия жоқ</translation>
    </message>
    <message>
        <source>A licence is issued from an approved application.</source>
        <translation>Лицензия мақұлданған өтініш бойынша беріледі.</translation>
    </message>
    <message>
        <source>No exchanges yet</source>
        <translation>Әзірге биржа жоқ</translation>
    </message>
    <message>
        <source>Import a public register, or enter an exchange by hand.</source>
        <translation>Ашық тізілімді импорттаңыз немесе биржаны қолмен енгізіңіз.</translation>
    </message>
    <message>
        <source>No warnings yet</source>
        <translation>Әзірге ескерту жоқ</translation>
    </message>
    <message>
        <source>Import the public list of operators without a licence.</source>
        <translation>Лицензиясыз операторлардың ашық тізімін импорттаңыз.</translation>
    </message>
    <message>
        <source>No registered users yet</source>
        <translation>Әзірге тіркелген пайдаланушы жоқ</translation>
    </message>
    <message>
        <source>A user is registered by an IIN or a BIN.</source>
        <translation>Пайдаланушы ЖСН немесе БСН бойынша тіркеледі.</translation>
    </message>
    <message>
        <source>No declarations yet</source>
        <translation>Әзірге декларация жоқ</translation>
    </message>
    <message>
        <source>A declaration is taken in for a registered user.</source>
        <translation>Декларация тіркелген пайдаланушы үшін қабылданады.</translation>
    </message>
    <message>
        <source>No officers yet</source>
        <translation>Әзірге қызметкер жоқ</translation>
    </message>
    <message>
        <source>An officer is invited by an administrator.</source>
        <translation>Қызметкерді әкімші шақырады.</translation>
    </message>
</context>
<context>
    <name>RecordListPage</name>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>%1 proposes: %2. Another person has to approve it.</source>
        <translation>%1 ұсынады: %2. Басқа адам бекітуі тиіс.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>The proposal is approved.</source>
        <translation>Ұсыныс бекітілді.</translation>
    </message>
    <message>
        <source>The proposal is declined.</source>
        <translation>Ұсыныс қабылданбады.</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>Басқа қызметкер</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Соңғы оқиғалар</translation>
    </message>
</context>
<context>
    <name>RecordPreview</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Account at an exchange</source>
        <translation>Биржадағы шот</translation>
    </message>
    <message>
        <source>Accounts at exchanges</source>
        <translation>Биржалардағы шоттар</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>Күнтізбе күні</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <translation>Жұмыс күндерінің күнтізбесі</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Тексеру парағының тармағы</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Тексеру парағы</translation>
    </message>
    <message>
        <source>Source-of-funds declaration</source>
        <translation>Қаражаттың шығу көзі туралы декларация</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Декларациялар</translation>
    </message>
    <message>
        <source>Line of a declaration</source>
        <translation>Декларация тармағы</translation>
    </message>
    <message>
        <source>Lines of a declaration</source>
        <translation>Декларация тармақтары</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Биржалар</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензиялар</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Owner or executive</source>
        <translation>Меншік иесі немесе басшы</translation>
    </message>
    <message>
        <source>Owners and executives</source>
        <translation>Меншік иелері және басшылар</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Валюта бағамы</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Валюта бағамдары</translation>
    </message>
    <message>
        <source>Registered user</source>
        <translation>Тіркелген пайдаланушы</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Әмиян</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Әмияндар</translation>
    </message>
    <message>
        <source>Unlicensed operator</source>
        <translation>Лицензиясыз оператор</translation>
    </message>
    <message>
        <source>Warning list</source>
        <translation>Лицензиясыз операторлар</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Қалпына келтіру кілтін сақтаңыз</translation>
    </message>
    <message>
        <source>If every administrator loses the password, only this key opens the registry again. It is shown this once. Print it or write it down, and keep it in a safe, away from the computer.</source>
        <translation>Барлық әкімші құпиясөзін жоғалтса, тізілімді тек осы кілт қайта ашады. Ол бір-ақ рет көрсетіледі. Басып шығарыңыз немесе жазып алыңыз да, компьютерден бөлек, сейфте сақтаңыз.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Қалпына келтіру кілті: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>The key is printed or written down</source>
        <translation>Кілт басып шығарылды немесе жазып алынды</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Part of a name or number</source>
        <translation>Атауының немесе нөмірінің бөлігі</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Compliance report</source>
        <translation>Талаптардың сақталуы туралы есеп</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Licences issued in the period</source>
        <translation>Кезең ішінде берілген лицензиялар</translation>
    </message>
    <message>
        <source>Users registered in the period</source>
        <translation>Кезең ішінде тіркелген пайдаланушылар</translation>
    </message>
    <message>
        <source>Declarations submitted in the period</source>
        <translation>Кезең ішінде жолданған декларациялар</translation>
    </message>
    <message>
        <source>Declarations accepted in the period</source>
        <translation>Кезең ішінде қабылданған декларациялар</translation>
    </message>
    <message>
        <source>Declarations rejected in the period</source>
        <translation>Кезең ішінде қабылданбаған декларациялар</translation>
    </message>
    <message>
        <source>Sources of funds in declarations accepted in the period</source>
        <translation>Кезең ішінде қабылданған декларациялардағы қаражат көздері</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Негізгі көрсеткіштер</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Лицензиат</translation>
    </message>
    <message>
        <source>Licences issued by the end of the period</source>
        <translation>Кезең соңына дейін берілген лицензиялар</translation>
    </message>
    <message>
        <source>IIN or BIN</source>
        <translation>ЖСН немесе БСН</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Жолданған күні</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім қабылданған күн</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Шығу көздері</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Бағыттар</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Аудит журналы</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Жапырақ хэші</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>Оқиғалар, жаңасынан бастап</translation>
    </message>
    <message>
        <source>Licences in force at the end of the period</source>
        <translation>Кезең соңындағы қолданыстағы лицензиялар</translation>
    </message>
    <message>
        <source>Licences suspended at the end of the period</source>
        <translation>Кезең соңында қолданылуы тоқтата тұрылған лицензиялар</translation>
    </message>
    <message>
        <source>Registered users at the end of the period</source>
        <translation>Кезең соңындағы тіркелген пайдаланушылар</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Sources of funds in declarations accepted, mln ₸</source>
        <translation>Қабылданған декларациялардағы қаражат көздері, млн ₸</translation>
    </message>
    <message>
        <source>Status at the end of the period</source>
        <translation>Кезең соңындағы күйі</translation>
    </message>
    <message>
        <source>The period is not over yet: what is told of its end is told of %1.</source>
        <translation>Кезең әлі аяқталған жоқ: кезең соңындағы мәліметтер мына күнгі жағдай бойынша берілген: %1.</translation>
    </message>
    <message>
        <source>Changes in licences</source>
        <translation>Лицензиялардағы өзгерістер</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>қолданылуы қайта басталды</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>тоқтата тұрылды; соңы: %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>қолданылуы тоқтата тұрылды</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>лицензиядан айырылды</translation>
    </message>
    <message>
        <source>surrendered</source>
        <translation>өтініш бойынша тоқтатылды</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>қолданылуы тоқтатылды</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>қолданылу мерзімінің соңы: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>%1 quarter %2</source>
        <translation>%2 ж. %1 тоқсан</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>PDF, to be read and printed</source>
        <translation>PDF – оқуға және басып шығаруға</translation>
    </message>
    <message>
        <source>XLSX, to be calculated with</source>
        <translation>XLSX – есептеулерге</translation>
    </message>
    <message>
        <source>CSV, a table for other programs</source>
        <translation>CSV – басқа бағдарламаларға арналған кесте</translation>
    </message>
    <message>
        <source>JSON, everything for other programs</source>
        <translation>JSON – басқа бағдарламаларға арналған толық мәлімет</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Есеп тілі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>From</source>
        <translation>Кезең басы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кезең соңы</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Тізілім идентификаторы</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>Тарихтағы оқиғалар</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Түбірлік хэш</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Жасаған</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Made at (Almaty time)</source>
        <translation>Жасалған уақыты (Алматы)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Code for verification</source>
        <translation>Тексеру коды</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 беттің %1-беті</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Rows · control total</source>
        <translation>Жолдар · бақылау жиыны</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Жол жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жиыны</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қысқаша</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>дәл</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Choose a period first.</source>
        <translation>Алдымен кезеңді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>Кемінде бір файл түрін таңдаңыз.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Exports so far</source>
        <translation>Экспорттар тарихы</translation>
    </message>
    <message>
        <source>Sign and pack</source>
        <translation>Қол қойып, топтау</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Sign and pack…</source>
        <translation>Қол қойып, топтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>The pages are not ready yet.</source>
        <translation>Беттер әлі дайын емес.</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Файлды тексеру…</translation>
    </message>
    <message>
        <source>Check a package…</source>
        <translation>Топтаманы тексеру…</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Беттер дайындалуда</translation>
    </message>
    <message>
        <source>Where the files are to be</source>
        <translation>Файлдар қайда сақталады</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Экспортталуда: %1</translation>
    </message>
    <message>
        <source>Exported to %1: %2</source>
        <translation>Экспортталды. Қалта: %1. Файлдар: %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Signing and packing</source>
        <translation>Қол қойылып, топталуда</translation>
    </message>
    <message>
        <source>Signed and packed: %1</source>
        <translation>Қол қойылып, топталды: %1</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып шығарылуда</translation>
    </message>
    <message>
        <source>The pages are with the printer.</source>
        <translation>Беттер принтерге жіберілді.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>The registry goes back to what it was when the backup was made. What was done afterwards is given up: it is not deleted, its folder is set aside, and the restored history says what was given up, when and by whom.</source>
        <translation>Тізілім сақтық көшірме жасалған кездегі күйіне қайтады. Кейін істелгеннің бәрінен бас тартылады: ол жойылмайды, қалтасы бөлек сақталады, ал қалпына келтірілген тарихта неден, қашан және кім бас тартқаны жазылады.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Сақтық көшірме қалтасы</translation>
    </message>
    <message>
        <source>Where the registry is to be</source>
        <translation>Тізілім қайда болады</translation>
    </message>
    <message>
        <source>Sign-in name of an administrator</source>
        <translation>Әкімшінің кіру аты</translation>
    </message>
    <message>
        <source>Password, as it was when the backup was made</source>
        <translation>Сақтық көшірме жасалған кездегі құпиясөз</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Сақтық көшірме қалпына келтірілуде</translation>
    </message>
    <message>
        <source>There is no backup in this folder: choose the one that holds registry.db and registry.keys.</source>
        <translation>Бұл қалтада сақтық көшірме жоқ: registry.db және registry.keys файлдары бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Give up what was done since the backup was made?</source>
        <translation>Сақтық көшірме жасалғаннан кейін істелгеннен бас тартасыз ба?</translation>
    </message>
    <message>
        <source>Registry: %1
It is set aside, and the backup takes its place.</source>
        <translation>Тізілім: %1
Ол бөлек сақталады, орнына сақтық көшірме қойылады.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Mine or not assigned</source>
        <translation>Менікі немесе тағайындалмаған</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Тағайындалмаған</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Мерзімі бүгін</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Мерзімі 7 күн ішінде</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Suspended now</source>
        <translation>Қазір тоқтата тұрылған</translation>
    </message>
    <message>
        <source>Suspension ends within 7 days</source>
        <translation>Тоқтата тұру 7 күн ішінде аяқталады</translation>
    </message>
    <message>
        <source>Runs out within 30 days</source>
        <translation>Мерзімі 30 күн ішінде бітеді</translation>
    </message>
    <message>
        <source>Ran out, in grace</source>
        <translation>Мерзімі өтті, жеңілдікті кезеңде</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Қарауды күтуде</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Жауап кешіктірілді</translation>
    </message>
    <message>
        <source>Answer due today</source>
        <translation>Жауап мерзімі бүгін</translation>
    </message>
    <message>
        <source>Answer due within 7 days</source>
        <translation>Жауап мерзімі 7 күн ішінде</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданған</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>“%1” – “%2”: the same</source>
        <translation>«%1» – «%2»: бірдей</translation>
    </message>
    <message>
        <source>“%1” – “%2”: spelt differently</source>
        <translation>«%1» – «%2»: жазылуы басқа</translation>
    </message>
    <message>
        <source>“%1” – “%2”: typing error</source>
        <translation>«%1» – «%2»: теру қатесі</translation>
    </message>
    <message>
        <source>“%1” – “%2”: the same father&apos;s name</source>
        <translation>«%1» – «%2»: әкесінің аты бір</translation>
    </message>
    <message>
        <source>“%1” – “%2”: initial</source>
        <translation>«%1» – «%2»: бас әріп</translation>
    </message>
    <message>
        <source>“%1” – “%2”: joined or parted</source>
        <translation>«%1» – «%2»: бірге не бөлек жазылған</translation>
    </message>
    <message>
        <source>“%1” – “%2”: the same legal form</source>
        <translation>«%1» – «%2»: ұйымдық нысаны бір</translation>
    </message>
    <message>
        <source>“%1” – “%2”: different</source>
        <translation>«%1» – «%2»: әртүрлі</translation>
    </message>
    <message>
        <source>“%1”: said twice</source>
        <translation>«%1»: екі рет айтылған</translation>
    </message>
    <message>
        <source>“%1”: missing on the other side</source>
        <translation>«%1»: екінші жақта жоқ</translation>
    </message>
    <message>
        <source>birth date: the same</source>
        <translation>туған күні: бірдей</translation>
    </message>
    <message>
        <source>birth date: the same year</source>
        <translation>туған күні: жылы бірдей</translation>
    </message>
    <message>
        <source>birth date: nearly the same</source>
        <translation>туған күні: бірдейге жуық</translation>
    </message>
    <message>
        <source>birth date: different</source>
        <translation>туған күні: басқа</translation>
    </message>
    <message>
        <source>birth date: years apart</source>
        <translation>туған күні: арасы бірнеше жыл</translation>
    </message>
    <message>
        <source>sex: the same</source>
        <translation>жынысы: бірдей</translation>
    </message>
    <message>
        <source>sex: different</source>
        <translation>жынысы: басқа</translation>
    </message>
    <message>
        <source>country: the same</source>
        <translation>елі: бірдей</translation>
    </message>
    <message>
        <source>country: different</source>
        <translation>елі: басқа</translation>
    </message>
    <message>
        <source>a shared identifier</source>
        <translation>ортақ сәйкестендіргіш</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>күшті</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>әлсіз</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Licensing</source>
        <translation>Лицензиялау</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Licensees</source>
        <translation>Лицензиаттар</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Биржалар</translation>
    </message>
    <message>
        <source>Warning list</source>
        <translation>Лицензиясыз операторлар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Тұлғалар</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Декларациялар</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Басқару</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Thresholds and terms</source>
        <translation>Шекті мәндер мен мерзімдер</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <translation>Жұмыс күндерінің күнтізбесі</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Бекітуді күтуде</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Аудит журналы</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Менің құпиясөзім</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Есептілік</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Registry: %1</source>
        <translation>Тізілім: %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>шифрланған</translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation>оқиғалар: %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>тексерілді: %1</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>тек оқу үшін</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Stop this task</source>
        <translation>Тапсырманы тоқтату</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ground: %1</source>
        <translation>Негіз: %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message>
        <source>signature does not fit</source>
        <translation>қолтаңба сәйкес емес</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Бұрынғыларын көрсету</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>оқиға %1</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>бекітуді күтуде</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Applications decided</source>
        <translation>Шешім қабылданған өтініштер</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Мақұлданды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Declarations decided</source>
        <translation>Шешім қабылданған декларациялар</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Check completeness</source>
        <translation>Толықтығын тексеру</translation>
    </message>
    <message>
        <source>Review and propose a decision</source>
        <translation>Қарап, шешім ұсыну</translation>
    </message>
    <message>
        <source>Information requested · clock paused</source>
        <translation>Мәлімет сұратылды · мерзім есебі тоқтатылып тұр</translation>
    </message>
    <message>
        <source>Agency consulted · silence is consent</source>
        <translation>Келісуде · жауап болмаса, келісім деп саналады</translation>
    </message>
    <message>
        <source>Approved in principle · check the conditions</source>
        <translation>Алдын ала мақұлданды · шарттарды тексеру</translation>
    </message>
    <message>
        <source>Complete the draft and submit it</source>
        <translation>Жобаны толтырып, жолдау</translation>
    </message>
    <message>
        <source>Review the declaration</source>
        <translation>Декларацияны қарау</translation>
    </message>
    <message>
        <source>Information requested of the user</source>
        <translation>Пайдаланушыдан мәлімет сұратылды</translation>
    </message>
    <message>
        <source>Suspension ends</source>
        <translation>Тоқтата тұру мерзімі аяқталады</translation>
    </message>
    <message>
        <source>Licence runs out</source>
        <translation>Лицензия мерзімі бітеді</translation>
    </message>
    <message>
        <source>Grace after the licence ends</source>
        <translation>Лицензиядан кейінгі жеңілдікті кезең бітеді</translation>
    </message>
    <message>
        <source>Invited · has to enrol with the code</source>
        <translation>Шақырылды · код арқылы кілттерін жасауы керек</translation>
    </message>
    <message>
        <source>Compare the key and grant the role</source>
        <translation>Кілтті салыстырып, рөл беру</translation>
    </message>
    <message>
        <source>Applications open</source>
        <translation>Ашық өтініштер</translation>
    </message>
    <message>
        <source>Applications not assigned</source>
        <translation>Тағайындалмаған өтініштер</translation>
    </message>
    <message>
        <source>Licences in force</source>
        <translation>Қолданыстағы лицензиялар</translation>
    </message>
    <message>
        <source>Licences suspended</source>
        <translation>Қолданылуы тоқтата тұрылған лицензиялар</translation>
    </message>
    <message>
        <source>Licences that run out within 30 days</source>
        <translation>30 күн ішінде мерзімі бітетін лицензиялар</translation>
    </message>
    <message>
        <source>Registered users</source>
        <translation>Тіркелген пайдаланушылар</translation>
    </message>
    <message>
        <source>Declarations waiting for review</source>
        <translation>Қарауды күткен декларациялар</translation>
    </message>
    <message>
        <source>Declarations accepted</source>
        <translation>Қабылданған декларациялар</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>бүгіннен бері</translation>
    </message>
    <message numerus="yes">
        <source>waits for %n day(s)</source>
        <translation>
            <numerusform>%n күн күтуде</numerusform>
            <numerusform>%n күн күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>The applicant has not answered</source>
        <translation>Өтініш беруші жауап бермеді</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>next working day: %1</source>
        <translation>келесі жұмыс күні: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n өтініш</numerusform>
            <numerusform>%n өтініш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s)</source>
        <translation>
            <numerusform>%n лицензия</numerusform>
            <numerusform>%n лицензия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n декларация</numerusform>
            <numerusform>%n декларация</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n пайдаланушы</numerusform>
            <numerusform>%n пайдаланушы</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Мерзімі бүгін аяқталады</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Мерзімі 7 күн ішінде</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе жоқ</translation>
    </message>
    <message>
        <source>the oldest: %1</source>
        <translation>ең ескісі: %1</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>Менің бекітуімді күтуде</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n қайтарылды</numerusform>
            <numerusform>%n қайтарылды</numerusform>
        </translation>
    </message>
    <message>
        <source>wait for another person</source>
        <translation>басқа адамның шешімін күтуде</translation>
    </message>
    <message>
        <source>My proposals</source>
        <translation>Менің ұсыныстарым</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Бекітуді күтуде</translation>
    </message>
    <message>
        <source>proposals of all officers</source>
        <translation>барлық қызметкерлердің ұсыныстары</translation>
    </message>
    <message>
        <source>Officers without a role</source>
        <translation>Рөлі жоқ қызметкерлер</translation>
    </message>
    <message>
        <source>invited or enrolled</source>
        <translation>шақырылған немесе кілттері жасалған</translation>
    </message>
    <message>
        <source>Days since the last backup</source>
        <translation>Соңғы сақтық көшірмеден бері, күн</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>әлі жасалмаған</translation>
    </message>
    <message>
        <source>Officers who left</source>
        <translation>Кеткен қызметкерлер</translation>
    </message>
    <message>
        <source>change the database key</source>
        <translation>деректер қорының кілтін ауыстырыңыз</translation>
    </message>
    <message>
        <source>since the key was changed</source>
        <translation>кілт ауыстырылғаннан бері</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>Тізілім</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Тұлға</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі әрекет</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Менің тапсырмаларым</translation>
    </message>
    <message>
        <source>What officers have before them</source>
        <translation>Қызметкерлердің алдындағы істер</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>the most urgent %1 of %2</source>
        <translation>Ең шұғылдары: %1, барлығы: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln тапсырма</numerusform>
            <numerusform>%Ln тапсырма</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Сізді ештеңе күтіп тұрған жоқ</translation>
    </message>
    <message>
        <source>What is assigned to you, falls due or comes back will stand here.</source>
        <translation>Сізге тағайындалған, мерзімі жеткен немесе қайтарылған істер осында тұрады.</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>Тізілім бос</translation>
    </message>
    <message>
        <source>Begin with an application for a licence, a user, or the import of a public register.</source>
        <translation>Лицензияға өтініштен, пайдаланушыдан немесе жария тізілімді импорттаудан бастаңыз.</translation>
    </message>
    <message>
        <source>Take in an application</source>
        <translation>Өтінішті қабылдау</translation>
    </message>
    <message>
        <source>Begin with the officers: invite each of them, and grant the role once their keys are made.</source>
        <translation>Қызметкерлерден бастаңыз: әрқайсысын шақырып, кілттері жасалған соң рөл беріңіз.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Nothing was entered yet that could be examined.</source>
        <translation>Тексеретін дерек әлі енгізілмеген.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>IIN, name, licence, wallet, page or command</source>
        <translation>ЖСН, аты-жөні, лицензия, әмиян, бет немесе пәрмен</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Барлығынан іздеу</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Құпиясөзімді өзгерту…</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Redo</source>
        <translation>Әрекетті қайталау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Әрекетті қайтару</translation>
    </message>
    <message>
        <source>Proposed to take back: %1. Another person has to approve it.</source>
        <translation>Әрекетті қайтару ұсынылды: %1. Оны басқа адам бекітуі керек.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Қайта орындалды: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Қайтарылды: %1</translation>
    </message>
    <message>
        <source>Proposed: %1. Another person has to approve it.</source>
        <translation>Ұсынылды: %1. Оны басқа адам бекітуі керек.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Орындалды: %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Құпиясөзді жасыру</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Құпиясөзді көрсету</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлпын ашу</translation>
    </message>
    <message>
        <source>Other registry…</source>
        <translation>Басқа тізілім…</translation>
    </message>
    <message>
        <source>The password is being tried</source>
        <translation>Құпиясөз тексерілуде</translation>
    </message>
    <message>
        <source>I have an invitation code…</source>
        <translation>Шақыру кодым бар…</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong passwords the next one is tried in %n second(s).</source>
        <translation>
            <numerusform>Бірнеше қате құпиясөзден кейін келесісі %n секундтан соң тексеріледі.</numerusform>
            <numerusform>Бірнеше қате құпиясөзден кейін келесісі %n секундтан соң тексеріледі.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Add a document</source>
        <translation>Құжат қосу</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Құжатты алып тастау</translation>
    </message>
    <message>
        <source>Grant the role</source>
        <translation>Рөл беру</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Рөлді өзгерту</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Қолжетімділігін жабу</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Қарауды бастау</translation>
    </message>
    <message>
        <source>Request information</source>
        <translation>Мәлімет сұрату</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Жауапты қабылдап алу</translation>
    </message>
    <message>
        <source>Reject the declaration</source>
        <translation>Декларацияны қабылдамау</translation>
    </message>
    <message>
        <source>Accept the declaration</source>
        <translation>Декларацияны қабылдау</translation>
    </message>
    <message>
        <source>Judge the line</source>
        <translation>Тармақты бағалау</translation>
    </message>
    <message>
        <source>Take in a declaration</source>
        <translation>Жаңа декларация</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Edit the lines</source>
        <translation>Тармақтарды өзгерту</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Жолдау</translation>
    </message>
    <message>
        <source>Add a wallet</source>
        <translation>Әмиян қосу</translation>
    </message>
    <message>
        <source>Remove the wallet</source>
        <translation>Әмиянды алып тастау</translation>
    </message>
    <message>
        <source>End the use of the wallet</source>
        <translation>Әмиянды пайдалануды аяқтау</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Шот қосу</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Шотты алып тастау</translation>
    </message>
    <message>
        <source>End the use of the account</source>
        <translation>Шотты пайдалануды аяқтау</translation>
    </message>
    <message>
        <source>Set an exchange rate</source>
        <translation>Валюта бағамын енгізу</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Тіркеуге қабылдау</translation>
    </message>
    <message>
        <source>Suspend the user</source>
        <translation>Пайдаланушыны тоқтата тұру</translation>
    </message>
    <message>
        <source>Reinstate the user</source>
        <translation>Пайдаланушыны қалпына келтіру</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Жазбаны жабу</translation>
    </message>
    <message>
        <source>Register a user</source>
        <translation>Пайдаланушыны тіркеу</translation>
    </message>
    <message>
        <source>Take in a user&apos;s application</source>
        <translation>Пайдаланушының өтінішін қабылдап алу</translation>
    </message>
    <message>
        <source>Load the default reference data</source>
        <translation>Әдепкі анықтамалықтарды жүктеу</translation>
    </message>
    <message>
        <source>Set a parameter</source>
        <translation>Көрсеткішті орнату</translation>
    </message>
    <message>
        <source>Set a day of the calendar</source>
        <translation>Күнтізбе күнін орнату</translation>
    </message>
    <message>
        <source>Approve in principle</source>
        <translation>Алдын ала мақұлдау</translation>
    </message>
    <message>
        <source>Approve the application</source>
        <translation>Өтінішті мақұлдау</translation>
    </message>
    <message>
        <source>Refuse the application</source>
        <translation>Лицензия беруден бас тарту</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Өтініштің кері қайтарып алынғанын енгізу</translation>
    </message>
    <message>
        <source>Set the refusal aside</source>
        <translation>Бас тартудың күшін жою</translation>
    </message>
    <message>
        <source>Register an exchange</source>
        <translation>Биржаны тіркеу</translation>
    </message>
    <message>
        <source>Edit the exchange</source>
        <translation>Биржа деректерін өзгерту</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Submit the draft</source>
        <translation>Жобаны жолдау</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Орындаушыны тағайындау</translation>
    </message>
    <message>
        <source>Package is complete</source>
        <translation>Толықтығын растау</translation>
    </message>
    <message>
        <source>Return as incomplete</source>
        <translation>Толық емес деп қайтару</translation>
    </message>
    <message>
        <source>Received again</source>
        <translation>Қайта түскенін енгізу</translation>
    </message>
    <message>
        <source>Suspend the licence</source>
        <translation>Лицензияның қолданылуын тоқтата тұру</translation>
    </message>
    <message>
        <source>Reinstate the licence</source>
        <translation>Лицензияның қолданылуын қайта бастау</translation>
    </message>
    <message>
        <source>Revoke the licence</source>
        <translation>Лицензиядан айыру</translation>
    </message>
    <message>
        <source>Record the surrender</source>
        <translation>Лицензиаттың өтініші бойынша тоқтату</translation>
    </message>
    <message>
        <source>Terminate the licence</source>
        <translation>Лицензияның қолданылуын тоқтату</translation>
    </message>
    <message>
        <source>Add an owner or executive</source>
        <translation>Меншік иесін немесе басшыны қосу</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Жазбаны өзгерту</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Жазбаны алып тастау</translation>
    </message>
    <message>
        <source>Give a verdict</source>
        <translation>Талапты бағалау</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Мерзім есебін жалғастыру</translation>
    </message>
    <message>
        <source>Consult an agency</source>
        <translation>Келісуге жіберу</translation>
    </message>
    <message>
        <source>The agency answered</source>
        <translation>Органның жауабын қабылдап алу</translation>
    </message>
    <message>
        <source>Publish a warning</source>
        <translation>Ескерту жариялау</translation>
    </message>
    <message>
        <source>Withdraw the warning</source>
        <translation>Ескертуді кері қайтарып алу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Әрекетті қайтару</translation>
    </message>
    <message>
        <source>Change the publication</source>
        <translation>Жариялануын өзгерту</translation>
    </message>
</context>
<context>
    <name>VerbExplanation</name>
    <message>
        <source>Keeps a file of up to 200 MB in the encrypted registry. A file of the same name and kind becomes its next version.</source>
        <translation>Көлемі 200 МБ дейінгі файлды шифрланған тізілімде сақтайды. Атауы мен түрі бірдей файл келесі нұсқа болады.</translation>
    </message>
    <message>
        <source>The bytes leave the registry; the history keeps their hash.</source>
        <translation>Файлдың өзі тізілімнен кетеді; тарихта оның хэші қалады.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the key with the officer present.</source>
        <translation>Кілттің таңбасын қызметкердің қатысуымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The officer can no longer unlock or sign. Rotate the database key afterwards: it shuts out copies of the old one.</source>
        <translation>Қызметкер бұдан былай құлпын аша да, қол қоя да алмайды. Кейін дерекқор кілтін ауыстырыңыз: сонда ескі көшірмелері ашылмайды.</translation>
    </message>
    <message>
        <source>You become the assigned officer.</source>
        <translation>Сіз жауапты орындаушы боласыз.</translation>
    </message>
    <message>
        <source>The lines can be changed until the answer is there.</source>
        <translation>Жауап келгенше тармақтарды өзгертуге болады.</translation>
    </message>
    <message>
        <source>Every line must be judged. It takes the place of earlier accepted ones for the same period. Above the threshold in force a supervisor approves.</source>
        <translation>Әр тармақ бағалануы тиіс. Сол кезең үшін бұрын қабылданған декларацияларды ауыстырады. Қолданыстағы шекті сомадан асса, бекітуші бекітеді.</translation>
    </message>
    <message>
        <source>For a period or for one operation, with a line for each source and destination.</source>
        <translation>Кезең үшін немесе бір операция үшін; әр шығу көзі мен бағытқа бір тармақ.</translation>
    </message>
    <message>
        <source>The lines given take the place of those that are there. A line that changes is judged anew.</source>
        <translation>Берілген тармақтар бұрынғыларды ауыстырады. Өзгерген тармақ қайта бағаланады.</translation>
    </message>
    <message>
        <source>Every line is turned into tenge by the rate of its day. After this the review begins.</source>
        <translation>Әр тармақ өз күнінің бағамымен теңгеге айналдырылады. Содан кейін қарау басталады.</translation>
    </message>
    <message>
        <source>For what was entered by mistake. What was used once is ended with its last day instead.</source>
        <translation>Қате енгізілгендер үшін. Бір рет пайдаланылғаны алып тасталмайды, соңғы күнімен аяқталады.</translation>
    </message>
    <message>
        <source>The address is checked and tells its chain.</source>
        <translation>Мекенжай тексеріледі, блокчейні содан анықталады.</translation>
    </message>
    <message>
        <source>An account at an exchange whose licence is in force.</source>
        <translation>Лицензиясы қолданыстағы биржадағы шот.</translation>
    </message>
    <message>
        <source>Tenge for the given number of units of the currency, by the source named.</source>
        <translation>Көрсетілген валюта бірліктері үшін теңге, көрсетілген дереккөз бойынша.</translation>
    </message>
    <message>
        <source>The user is registered and may buy and sell.</source>
        <translation>Пайдаланушы тіркеледі, сатып алып, сата алады.</translation>
    </message>
    <message>
        <source>The user may not buy or sell until he is reinstated.</source>
        <translation>Қалпына келтірілгенше пайдаланушы сатып ала да, сата да алмайды.</translation>
    </message>
    <message>
        <source>For whoever leaves. Whoever comes back is reinstated, not registered again.</source>
        <translation>Кететіндер үшін. Қайтып келген адам қайта тіркелмейді, қалпына келтіріледі.</translation>
    </message>
    <message>
        <source>An IIN fills in date of birth and sex; what disagrees with it is refused.</source>
        <translation>ЖСН туған күні мен жынысын толтырады; оған сәйкес келмейтіні қабылданбайды.</translation>
    </message>
    <message>
        <source>The user may not buy or sell until he is admitted.</source>
        <translation>Тіркеуге қабылданғанша пайдаланушы сатып ала да, сата да алмайды.</translation>
    </message>
    <message>
        <source>Adds the thresholds, terms and rates that Tizilim brings along and that are missing here. Nothing that is there is changed.</source>
        <translation>Tizilim-мен бірге келетін, мұнда жоқ шекті мәндерді, мерзімдер мен мөлшерлемелерді қосады. Бар мәндер өзгермейді.</translation>
    </message>
    <message>
        <source>The value applies from its first day on. A value of the same name and first day is replaced, earlier ones stay.</source>
        <translation>Мән бірінші күнінен бастап қолданылады. Атауы мен бірінші күні бірдей мән ауыстырылады, бұрынғылары қалады.</translation>
    </message>
    <message>
        <source>Makes a day off or working, as a decree says. The deadlines of applications that are running are counted anew.</source>
        <translation>Күнді қаулыға сай демалыс не жұмыс күні етеді. Қаралып жатқан өтініштердің мерзімі қайта есептеледі.</translation>
    </message>
    <message>
        <source>A letter with conditions. The licence is decided when they are met.</source>
        <translation>Шарттары көрсетілген хат. Шарттар орындалғанда лицензия туралы шешім қабылданады.</translation>
    </message>
    <message>
        <source>Makes the licence with its number. Every item of the checklist must be met or not applicable, and the capital must be paid.</source>
        <translation>Лицензияны нөмірімен жасайды. Тексеру парағының әр тармағы орындалған не қолданылмайтын болуы, капитал төленген болуы тиіс.</translation>
    </message>
    <message>
        <source>Needs a ground out of the law, and its explanation for the applicant.</source>
        <translation>Заңда көзделген негіз және өтініш берушіге арналған түсіндірме қажет.</translation>
    </message>
    <message>
        <source>The applicant takes the application back. It cannot be reopened.</source>
        <translation>Өтініш беруші өтінішін кері қайтарып алады. Оны қайта ашуға болмайды.</translation>
    </message>
    <message>
        <source>Reopens the case. The term of the decision begins anew today.</source>
        <translation>Өтінішті қарауды қайта ашады. Шешім қабылдау мерзімі бүгіннен қайта басталады.</translation>
    </message>
    <message>
        <source>Takes in a company of Kazakhstan by its BIN. A licence needs an application.</source>
        <translation>Қазақстан компаниясын БСН бойынша енгізеді. Лицензия үшін өтініш қажет.</translation>
    </message>
    <message>
        <source>Begins the terms and the checklist of the kind. The day of receipt is day 0.</source>
        <translation>Осы түрдің мерзімдері мен тексеру парағын бастайды. Қабылданған күн 0-күн болып саналады.</translation>
    </message>
    <message>
        <source>Names who works on the application. The first assignment begins the completeness check.</source>
        <translation>Өтінішпен кім жұмыс істейтінін белгілейді. Алғашқы тағайындаудан толықтығын тексеру басталады.</translation>
    </message>
    <message>
        <source>Ends the completeness check and begins the review.</source>
        <translation>Толықтығын тексеруді аяқтап, қарауды бастайды.</translation>
    </message>
    <message>
        <source>Goes back to the applicant with reasons, within the term of the check. The terms begin anew when it comes again.</source>
        <translation>Тексеру мерзімі ішінде себептерімен өтініш берушіге қайтарылады. Қайта түскенде мерзімдер басынан басталады.</translation>
    </message>
    <message>
        <source>The applicant has completed the package: the terms begin anew.</source>
        <translation>Өтініш беруші құжаттарын толықтырды: мерзімдер басынан басталады.</translation>
    </message>
    <message>
        <source>No new users may be registered through the exchange meanwhile; its reports stay due. The suspension ends with its last day, or by reinstatement.</source>
        <translation>Бұл уақытта биржа арқылы жаңа пайдаланушылар тіркелмейді; есептерін ұсыну міндеті сақталады. Тоқтата тұру соңғы күнімен немесе қолданылуы қайта басталғанда аяқталады.</translation>
    </message>
    <message>
        <source>Ends the suspension and what it caused, from today on.</source>
        <translation>Тоқтата тұруды және оның салдарын бүгіннен бастап аяқтайды.</translation>
    </message>
    <message>
        <source>Only a court revokes: give number and date of its act. It cannot be undone.</source>
        <translation>Лицензиядан тек сот айырады: сот актісінің нөмірі мен күнін көрсетіңіз. Мұны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Ends the licence at the request of the licensee.</source>
        <translation>Лицензияның қолданылуын лицензиаттың өтініші бойынша тоқтатады.</translation>
    </message>
    <message>
        <source>Ends the licence of a company that is no more.</source>
        <translation>Енді жоқ компанияның лицензиясының қолданылуын тоқтатады.</translation>
    </message>
    <message>
        <source>For what was entered by mistake. Who left the company gets an end date instead.</source>
        <translation>Қате енгізілгендер үшін. Компаниядан кеткен тұлға алып тасталмайды, оған соңғы күн қойылады.</translation>
    </message>
    <message>
        <source>What is not met needs a note: it goes into the letter to the applicant.</source>
        <translation>Орындалмаған тармаққа ескертпе қажет: ол өтініш берушіге жіберілетін хатқа енеді.</translation>
    </message>
    <message>
        <source>Pauses the clock from the day after the request until the answer.</source>
        <translation>Сұрату күнінің ертеңінен бастап жауап келгенше мерзім есебін тоқтатып қояды.</translation>
    </message>
    <message>
        <source>The clock goes on with the day after the answer.</source>
        <translation>Мерзім есебі жауап келген күннің ертеңінен бастап жалғасады.</translation>
    </message>
    <message>
        <source>When the agency&apos;s term is over without an answer, silence is consent. The clock goes on meanwhile.</source>
        <translation>Органның мерзімі жауапсыз өтсе, үндемеу келісім болып саналады. Бұл уақытта мерзім есебі жүре береді.</translation>
    </message>
    <message>
        <source>Puts somebody on the public list of operators without a licence, with the reason.</source>
        <translation>Тұлғаны себебін көрсетіп, лицензиясыз операторлардың ашық тізіміне енгізеді.</translation>
    </message>
    <message>
        <source>The warning stays on record with the reason for its withdrawal.</source>
        <translation>Ескерту кері қайтарып алу себебімен бірге тізілімде сақталады.</translation>
    </message>
    <message>
        <source>Takes back what one event changed, as long as nothing has changed since. Both stay in the history.</source>
        <translation>Бір оқиға өзгерткенді, содан бері ештеңе өзгермесе, қайтарады. Екеуі де өзгерістер тарихында қалады.</translation>
    </message>
    <message>
        <source>What is not published stays out of the public register; here it stays as it is.</source>
        <translation>Жарияланбайтын жазба жария тізілімге енгізілмейді; мұнда ол өзгеріссіз қалады.</translation>
    </message>
</context>
<context>
    <name>VerbForm</name>
    <message>
        <source>Another person has to approve this.</source>
        <translation>Мұны басқа адам бекітуі тиіс.</translation>
    </message>
    <message>
        <source>In some cases another person has to approve this.</source>
        <translation>Кейбір жағдайда басқа адам бекітуі тиіс.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Propose: %1</source>
        <translation>Ұсыну: %1</translation>
    </message>
    <message>
        <source>This number is in the registry already: %1</source>
        <translation>Бұл нөмір тізілімде бар: %1</translation>
    </message>
    <message>
        <source>Here is a draft of yours: %1</source>
        <translation>Сақталған жобаңыз бар: %1</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Жобаны жалғастыру</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Енгізілген мәлімет сақталған жоқ.</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Жоба ретінде қалдыру</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Checking the file</source>
        <translation>Файл тексерілуде</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Тарих оқылуда</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Қолтаңбалар тексерілуде</translation>
    </message>
    <message>
        <source>Checking roles and approvals</source>
        <translation>Рөлдер мен бекітулер тексерілуде</translation>
    </message>
    <message>
        <source>Checking records</source>
        <translation>Жазбалар тексерілуде</translation>
    </message>
    <message>
        <source>Recounting derived data</source>
        <translation>Туынды деректер қайта есептелуде</translation>
    </message>
    <message>
        <source>Event %1 says that a history of %2 events was abandoned.</source>
        <translation>%1-оқиғада жалғастырылмай қалдырылған тарих көрсетілген, ондағы оқиға саны: %2.</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>What is wrong</source>
        <translation>Қателері</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>The history as it stands</source>
        <translation>Тарихтың қазіргі күйі</translation>
    </message>
    <message>
        <source>Copy the root hash</source>
        <translation>Түбірлік хэшті көшіру</translation>
    </message>
    <message>
        <source>Verification is running; the strip below shows how far it is.</source>
        <translation>Тексеру жүріп жатыр; орындалу барысы төмендегі жолақта көрсетілген.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message>
        <source>Compare with a checkpoint…</source>
        <translation>Бақылау нүктесімен салыстыру…</translation>
    </message>
    <message>
        <source>Save a checkpoint…</source>
        <translation>Бақылау нүктесін сақтау…</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Тізілім идентификаторы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Түбірлік хэш</translation>
    </message>
    <message>
        <source>Last found whole on this computer</source>
        <translation>Осы компьютерде соңғы рет бүтін деп танылды</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>Verifying the history</source>
        <translation>Тарих тексерілуде</translation>
    </message>
    <message>
        <source>running</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>The whole history is replayed…</source>
        <translation>Бүкіл тарих қайта тексерілуде…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Бұл кезде жұмысты жалғастыра беруге болады.</translation>
    </message>
    <message>
        <source>Nothing was verified since this page was opened.</source>
        <translation>Бұл бет ашылғаннан бері тексеру болған жоқ.</translation>
    </message>
    <message>
        <source>Verification replays every event: signatures, roles, approvals, each record against the history, the tree of hashes and the keys. Whoever changed anything by hand, even with the database key, is found.</source>
        <translation>Тексеру әр оқиғаны қайта өткізеді: қолтаңбалар, рөлдер, бекітулер, әр жазбаның тарихқа сәйкестігі, хэштер ағашы және кілттер. Дерекқор кілті бар адамның қолмен жасаған өзгерісі де табылады.</translation>
    </message>
    <message>
        <source>Held to the checkpoint: %1</source>
        <translation>Салыстырылған бақылау нүктесі: %1</translation>
    </message>
    <message>
        <source>Events: %1 · Records: %2</source>
        <translation>Оқиғалар: %1 · Жазбалар: %2</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>бәрі дұрыс</translation>
    </message>
    <message>
        <source>Every event is signed by whom it names, and every record is as the history says.</source>
        <translation>Әр оқиғаға көрсетілген адам қол қойған, әр жазба тарихқа сай.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln қате</numerusform>
            <numerusform>%Ln қате</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry is not as its history says. Change nothing, make a copy of its folder, and compare it with a backup.</source>
        <translation>Тізілім өз тарихына сай емес. Ештеңені өзгертпей, қалтасының көшірмесін жасап, сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s); Enter opens the record or the event</source>
        <translation>
            <numerusform>%Ln қате; Enter жазбаны немесе оқиғаны ашады</numerusform>
            <numerusform>%Ln қате; Enter жазбаны немесе оқиғаны ашады</numerusform>
        </translation>
    </message>
    <message>
        <source>Which checkpoint?</source>
        <translation>Қай бақылау нүктесі?</translation>
    </message>
    <message>
        <source>Checkpoints (%1);;All files (*)</source>
        <translation>Бақылау нүктелері (%1);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Бақылау нүктесін сақтау</translation>
    </message>
    <message>
        <source>Saved: %1. Keep it away from this computer; the registry can be held to it at any later time.</source>
        <translation>Сақталды: %1. Оны осы компьютерден бөлек сақтаңыз; кейін тізілімді кез келген уақытта онымен салыстыруға болады.</translation>
    </message>
    <message>
        <source>Record the incident</source>
        <translation>Оқыс оқиғаны тіркеу</translation>
    </message>
    <message>
        <source>This workstation has seen a history that is gone now. Find out first who put back which copy. The incident becomes an event under your name; from then on the registry can be written again.</source>
        <translation>Бұл жұмыс орны көрген тарих қазір жоқ. Алдымен қай көшірмені кім қайтарғанын анықтаңыз. Оқыс оқиға сіздің атыңыздан тарихқа жазылады; содан кейін тізілімге қайта жазуға болады.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The incident stands in the history. The registry can be written again.</source>
        <translation>Оқыс оқиға тарихқа жазылды. Тізілімге қайта жазуға болады.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The register of the digital-asset market: licences, users, declarations and their evidence.</source>
        <translation>Цифрлық активтер нарығының тізілімі: лицензиялар, пайдаланушылар, декларациялар және растайтын құжаттар.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Соңғы ашылғандар</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Тізілімді ашу</translation>
    </message>
    <message>
        <source>Choose the folder of a registry, on this computer or on the network.</source>
        <translation>Осы компьютердегі немесе желідегі тізілім қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Create a registry</source>
        <translation>Тізілім құру</translation>
    </message>
    <message>
        <source>Make a new encrypted registry and become its first administrator.</source>
        <translation>Жаңа шифрланған тізілім құрып, оның бірінші әкімшісі болу.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Үлгіні қарап көру</translation>
    </message>
    <message>
        <source>Look around in invented data: companies, people, applications and three years of history.</source>
        <translation>Ойдан шығарылған деректерді қарап шығу: компаниялар, адамдар, өтініштер және үш жылдық тарих.</translation>
    </message>
    <message>
        <source>Take from this list: %1</source>
        <translation>Тізімнен алып тастау: %1</translation>
    </message>
    <message>
        <source>The sample registry is being made</source>
        <translation>Үлгі тізілім жасалуда</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Check an audit package…</source>
        <translation>Аудит топтамасын тексеру…</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
</TS>
