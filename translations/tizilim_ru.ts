<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AppearanceControls</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>About</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>решить</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>моё</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Ничто не ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>Decisions that need four eyes stand here from the moment somebody proposes them until another person approves or declines them.</source>
        <translation>Решения, требующие «четырёх глаз», стоят здесь с момента внесения до тех пор, пока другой сотрудник не утвердит или не отклонит их.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided by me</source>
        <translation>
            <numerusform>ждёт моего решения: %Ln</numerusform>
            <numerusform>ждут моего решения: %Ln</numerusform>
            <numerusform>ждут моего решения: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal is approved.</source>
        <translation>Предложение утверждено.</translation>
    </message>
    <message>
        <source>The proposal is declined.</source>
        <translation>Предложение отклонено.</translation>
    </message>
</context>
<context>
    <name>AuditFilterBar</name>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Другие дни…</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Хеш листа</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Предложено: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Отклонено: %1</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт утверждения</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>Событий в истории</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Корневой хеш</translation>
    </message>
    <message>
        <source>Abandoned history</source>
        <translation>Оставленная история</translation>
    </message>
    <message>
        <source>History found</source>
        <translation>Найденная история</translation>
    </message>
    <message>
        <source>Last key event</source>
        <translation>Последнее событие о ключах</translation>
    </message>
    <message>
        <source>Hash of the manifest</source>
        <translation>Хеш манифеста</translation>
    </message>
    <message>
        <source>Key event before</source>
        <translation>Предыдущее событие о ключах</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>Хеш файла</translation>
    </message>
</context>
<context>
    <name>AuditTrailPage</name>
    <message>
        <source>Verify now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Экспорт этого списка…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Контрольные точки</translation>
    </message>
    <message>
        <source>No such events</source>
        <translation>Таких событий нет</translation>
    </message>
    <message>
        <source>No event fits all conditions. Take one away.</source>
        <translation>Нет события, которое отвечает всем условиям. Уберите одно из них.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>In the folder above</source>
        <translation>В папке выше</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Choose a folder on another disk above, then back up.</source>
        <translation>Выберите выше папку на другом диске и создайте резервную копию.</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Это может сделать только администратор.</translation>
    </message>
    <message>
        <source>A backup is being made; the strip below shows how far it is.</source>
        <translation>Резервная копия создаётся; ход выполнения виден в полосе внизу.</translation>
    </message>
    <message>
        <source>Folder for backups, best on another disk</source>
        <translation>Папка для резервных копий, лучше на другом диске</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>New database key…</source>
        <translation>Новый ключ базы данных…</translation>
    </message>
    <message>
        <source>A backup is encrypted like the registry itself and opens with the same passwords. It is checked before it gets its name.</source>
        <translation>Резервная копия зашифрована так же, как сам реестр, и открывается теми же паролями. Имя она получает только после проверки.</translation>
    </message>
    <message>
        <source>Backups are an administrator&apos;s duty. This page shows whether they are made.</source>
        <translation>Резервные копии создаёт администратор. На этой странице видно, создаются ли они.</translation>
    </message>
    <message>
        <source>There is no backup of this registry yet.</source>
        <translation>У этого реестра ещё нет резервной копии.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Последняя резервная копия: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln резервная копия</numerusform>
            <numerusform>%Ln резервные копии</numerusform>
            <numerusform>%Ln резервных копий</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Идентификатор реестра</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Версия формата</translation>
    </message>
    <message>
        <source>Database key replaced</source>
        <translation>Ключ базы данных заменён</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Восстановлен из резервной копии</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Выберите существующую папку.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Резервная копия создана и проверена: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>The whole database is written anew under a new key, as after an officer has left. The registry is locked meanwhile, and nobody else may have it open.</source>
        <translation>Вся база данных записывается заново под новым ключом, например после ухода сотрудника. Реестр на это время блокируется, и ни у кого он не должен быть открыт.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Записать заново</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as a chart</source>
        <translation>Показать диаграммой</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Сохранить как рисунок…</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Сохранение рисунка</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Licensing officer</source>
        <translation>Сотрудник по лицензированию</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Утверждающий</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашён</translation>
    </message>
    <message>
        <source>Enrolled, role to be granted</source>
        <translation>Зарегистрирован, роль ещё не предоставлена</translation>
    </message>
    <message>
        <source>Active officer</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Доступ закрыт</translation>
    </message>
    <message>
        <source>The agency consents</source>
        <translation>Орган согласен</translation>
    </message>
    <message>
        <source>The agency objects</source>
        <translation>Орган возражает</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Completeness check</source>
        <translation>Проверка полноты</translation>
    </message>
    <message>
        <source>Returned incomplete</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>Запрошены сведения</translation>
    </message>
    <message>
        <source>Agency consultation</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Approved in principle</source>
        <translation>Предварительно одобрено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано в выдаче лицензии</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Отозвано заявителем</translation>
    </message>
    <message>
        <source>Documents of the package are missing</source>
        <translation>Не хватает документов пакета</translation>
    </message>
    <message>
        <source>Documents are not made out as required</source>
        <translation>Документы оформлены не по требованиям</translation>
    </message>
    <message>
        <source>Requirements are not met</source>
        <translation>Требования не выполнены</translation>
    </message>
    <message>
        <source>Paid capital below the minimum</source>
        <translation>Оплаченный капитал ниже минимального</translation>
    </message>
    <message>
        <source>An executive may not hold the office</source>
        <translation>Руководящий работник не может занимать должность</translation>
    </message>
    <message>
        <source>An owner is without impeccable reputation</source>
        <translation>Собственник не имеет безупречной репутации</translation>
    </message>
    <message>
        <source>False information was given</source>
        <translation>Представлены ложные сведения</translation>
    </message>
    <message>
        <source>The agency consulted objects</source>
        <translation>Согласующий орган возражает</translation>
    </message>
    <message>
        <source>A court forbids the activity</source>
        <translation>Деятельность запрещена судом</translation>
    </message>
    <message>
        <source>The applicant did not answer in time</source>
        <translation>Заявитель не ответил в срок</translation>
    </message>
    <message>
        <source>Request of the applicant</source>
        <translation>Просьба заявителя</translation>
    </message>
    <message>
        <source>The applicant was liquidated</source>
        <translation>Заявитель ликвидирован</translation>
    </message>
    <message>
        <source>Decision of a court</source>
        <translation>Решение суда</translation>
    </message>
    <message>
        <source>A complaint was upheld</source>
        <translation>Жалоба удовлетворена</translation>
    </message>
    <message>
        <source>Mistake of the authority</source>
        <translation>Ошибка уполномоченного органа</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной день</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Application with the data of the executive body</source>
        <translation>Заявление с данными об исполнительном органе</translation>
    </message>
    <message>
        <source>Diplomas of the executives</source>
        <translation>Дипломы руководящих работников</translation>
    </message>
    <message>
        <source>Work history of the executives</source>
        <translation>Трудовой стаж руководящих работников</translation>
    </message>
    <message>
        <source>Proof that the capital is paid</source>
        <translation>Подтверждение оплаты капитала</translation>
    </message>
    <message>
        <source>Paid capital not below the minimum in force</source>
        <translation>Оплаченный капитал не ниже действующего минимума</translation>
    </message>
    <message>
        <source>Articles of association on file</source>
        <translation>Устав представлен</translation>
    </message>
    <message>
        <source>Document on how the company works with its bank</source>
        <translation>Документ о порядке взаимодействия с банком</translation>
    </message>
    <message>
        <source>Internal operating rules</source>
        <translation>Внутренние правила деятельности</translation>
    </message>
    <message>
        <source>The signatory is authorised to sign</source>
        <translation>Подписант уполномочен подписывать</translation>
    </message>
    <message>
        <source>No executive comes from a state on the lists of FATF or an offshore zone</source>
        <translation>Никто из руководящих работников не из государства из списков ФАТФ и не из офшорной зоны</translation>
    </message>
    <message>
        <source>The owners have an impeccable reputation</source>
        <translation>Собственники имеют безупречную репутацию</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>Бизнес-план</translation>
    </message>
    <message>
        <source>Arrangements for the custody of clients&apos; assets</source>
        <translation>Порядок хранения активов клиентов</translation>
    </message>
    <message>
        <source>The data centre belongs to the applicant</source>
        <translation>Центр обработки данных принадлежит заявителю</translation>
    </message>
    <message>
        <source>The equipment belongs to the applicant</source>
        <translation>Оборудование принадлежит заявителю</translation>
    </message>
    <message>
        <source>Contract for a place in a licensed data centre</source>
        <translation>Договор о месте в лицензированном центре обработки данных</translation>
    </message>
    <message>
        <source>Electricity is metered</source>
        <translation>Электроэнергия учитывается приборами</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Предстоит проверить</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не применимо</translation>
    </message>
    <message>
        <source>The evidence suffices</source>
        <translation>Подтверждающих документов достаточно</translation>
    </message>
    <message>
        <source>Confirmed by an independent source</source>
        <translation>Подтверждено независимым источником</translation>
    </message>
    <message>
        <source>Evidence is missing</source>
        <translation>Нет подтверждающих документов</translation>
    </message>
    <message>
        <source>The evidence is not reliable</source>
        <translation>Подтверждающие документы недостоверны</translation>
    </message>
    <message>
        <source>The amounts disagree with the evidence</source>
        <translation>Суммы расходятся с документами</translation>
    </message>
    <message>
        <source>The source is unlawful</source>
        <translation>Источник незаконен</translation>
    </message>
    <message>
        <source>False statement</source>
        <translation>Ложные сведения</translation>
    </message>
    <message>
        <source>Requested information was not given</source>
        <translation>Запрошенные сведения не представлены</translation>
    </message>
    <message>
        <source>Other ground</source>
        <translation>Иное основание</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Источник происхождения средств</translation>
    </message>
    <message>
        <source>Destination of funds</source>
        <translation>Направление использования средств</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Заработная плата</translation>
    </message>
    <message>
        <source>Business income</source>
        <translation>Доход от предпринимательства</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Дивиденды</translation>
    </message>
    <message>
        <source>Sale of property</source>
        <translation>Продажа имущества</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Наследство</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Дарение</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Заём</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Сбережения</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Майнинг</translation>
    </message>
    <message>
        <source>Earlier profit on digital assets</source>
        <translation>Прежняя прибыль от цифровых активов</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестиция</translation>
    </message>
    <message>
        <source>Purchase abroad</source>
        <translation>Покупка за рубежом</translation>
    </message>
    <message>
        <source>Support of family</source>
        <translation>Помощь семье</translation>
    </message>
    <message>
        <source>Repayment of a loan</source>
        <translation>Погашение займа</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Not corroborated</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Corroborated by the customer</source>
        <translation>Подтверждено клиентом</translation>
    </message>
    <message>
        <source>Corroborated independently</source>
        <translation>Подтверждено независимо</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Ещё не оценено</translation>
    </message>
    <message>
        <source>Line accepted</source>
        <translation>Строка принята</translation>
    </message>
    <message>
        <source>Line not accepted</source>
        <translation>Строка не принята</translation>
    </message>
    <message>
        <source>Declaration draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Declaration submitted</source>
        <translation>Подана</translation>
    </message>
    <message>
        <source>Declaration under review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Declaration accepted</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Declaration rejected</source>
        <translation>Не принята</translation>
    </message>
    <message>
        <source>Declaration superseded</source>
        <translation>Заменена новой</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Подать</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Начать рассмотрение</translation>
    </message>
    <message>
        <source>Request information</source>
        <translation>Запросить сведения</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Не принять</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Заменить новой</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Форма заявления</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Трудовой стаж</translation>
    </message>
    <message>
        <source>Proof of paid capital</source>
        <translation>Подтверждение оплаты капитала</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>Устав</translation>
    </message>
    <message>
        <source>Document on interaction with a bank</source>
        <translation>Документ о взаимодействии с банком</translation>
    </message>
    <message>
        <source>Internal rules</source>
        <translation>Внутренние правила</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Подтверждение полномочий подписанта</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Evidence of funds</source>
        <translation>Подтверждение средств</translation>
    </message>
    <message>
        <source>Proof of ownership</source>
        <translation>Подтверждение права собственности</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Act of decision</source>
        <translation>Акт о решении</translation>
    </message>
    <message>
        <source>Court act</source>
        <translation>Судебный акт</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Without a licence</source>
        <translation>Без лицензии</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Лицензиат</translation>
    </message>
    <message>
        <source>Former licensee</source>
        <translation>Бывший лицензиат</translation>
    </message>
    <message>
        <source>Licensed abroad</source>
        <translation>Лицензирована за рубежом</translation>
    </message>
    <message>
        <source>No longer licensed abroad</source>
        <translation>Больше не лицензирована за рубежом</translation>
    </message>
    <message>
        <source>Limited liability partnership (LLP)</source>
        <translation>Товарищество с ограниченной ответственностью (ТОО)</translation>
    </message>
    <message>
        <source>Joint-stock company (JSC)</source>
        <translation>Акционерное общество (АО)</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Индивидуальный предприниматель (ИП)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Действие приостановлено</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвана (лишение)</translation>
    </message>
    <message>
        <source>Surrendered</source>
        <translation>Прекращена по заявлению лицензиата</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Действие прекращено</translation>
    </message>
    <message>
        <source>Report not submitted</source>
        <translation>Отчёт не представлен</translation>
    </message>
    <message>
        <source>Requirements for licensees violated</source>
        <translation>Нарушены требования к лицензиатам</translation>
    </message>
    <message>
        <source>Capital fell below the minimum</source>
        <translation>Капитал стал ниже минимального</translation>
    </message>
    <message>
        <source>Violation of the law against money laundering</source>
        <translation>Нарушение закона о противодействии отмыванию доходов</translation>
    </message>
    <message>
        <source>Request of the licensee</source>
        <translation>Заявление лицензиата</translation>
    </message>
    <message>
        <source>The violation was mended</source>
        <translation>Нарушение устранено</translation>
    </message>
    <message>
        <source>The decision to suspend was set aside</source>
        <translation>Решение о приостановлении отменено</translation>
    </message>
    <message>
        <source>Act of a court</source>
        <translation>Судебный акт</translation>
    </message>
    <message>
        <source>The licensee was liquidated</source>
        <translation>Лицензиат ликвидирован</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Ещё не вступила в силу</translation>
    </message>
    <message>
        <source>Ran out, in grace</source>
        <translation>Срок истёк, идёт льготный период</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок действия истёк</translation>
    </message>
    <message>
        <source>Exchange operator</source>
        <translation>Оператор обмена цифровых активов</translation>
    </message>
    <message>
        <source>Trading platform operator</source>
        <translation>Оператор торговой платформы цифровых активов</translation>
    </message>
    <message>
        <source>DFA platform operator</source>
        <translation>Оператор платформы ЦФА</translation>
    </message>
    <message>
        <source>Digital asset trading facility</source>
        <translation>Площадка для торговли цифровыми активами</translation>
    </message>
    <message>
        <source>Digital mining, subtype I (own data centre)</source>
        <translation>Цифровой майнинг, подвид I (свой центр обработки данных)</translation>
    </message>
    <message>
        <source>Digital mining, subtype II (own equipment)</source>
        <translation>Цифровой майнинг, подвид II (своё оборудование)</translation>
    </message>
    <message>
        <source>National Bank of the Republic of Kazakhstan</source>
        <translation>Национальный Банк Республики Казахстан</translation>
    </message>
    <message>
        <source>AIFC (AFSA)</source>
        <translation>МФЦА (AFSA)</translation>
    </message>
    <message>
        <source>Ministry of Artificial Intelligence and Digital Development</source>
        <translation>Министерство искусственного интеллекта и цифрового развития</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Accounting registration</source>
        <translation>Учётная регистрация</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процент</translation>
    </message>
    <message>
        <source>tenge</source>
        <translation>тенге</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>доллары США</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>list of codes</source>
        <translation>список кодов</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Собственник</translation>
    </message>
    <message>
        <source>Beneficial owner</source>
        <translation>Бенефициарный собственник</translation>
    </message>
    <message>
        <source>Head of the executive body</source>
        <translation>Руководитель исполнительного органа</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Руководящий работник</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Ключевой работник</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation>Уполномоченный представитель</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Физическое лицо</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Юридическое лицо</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Foreign document</source>
        <translation>Иностранный документ</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Резидент</translation>
    </message>
    <message>
        <source>Non-resident</source>
        <translation>Нерезидент</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Passport of Kazakhstan</source>
        <translation>Паспорт Казахстана</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Вид на жительство</translation>
    </message>
    <message>
        <source>Foreign passport</source>
        <translation>Иностранный паспорт</translation>
    </message>
    <message>
        <source>Certificate of state registration</source>
        <translation>Справка о государственной регистрации</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Низкий риск</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Средний риск</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Высокий риск</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Розничный</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Квалифицированный</translation>
    </message>
    <message>
        <source>Test not taken</source>
        <translation>Тест не сдавался</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Тест сдан</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Тест не сдан</translation>
    </message>
    <message>
        <source>User applied</source>
        <translation>Подал заявление</translation>
    </message>
    <message>
        <source>User registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>User suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>User closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Own request</source>
        <translation>По собственному заявлению</translation>
    </message>
    <message>
        <source>Identity document expired</source>
        <translation>Срок документа истёк</translation>
    </message>
    <message>
        <source>False data given</source>
        <translation>Представил ложные данные</translation>
    </message>
    <message>
        <source>Match on a watch list</source>
        <translation>Совпадение с контрольным списком</translation>
    </message>
    <message>
        <source>Investigation under way</source>
        <translation>Идёт расследование</translation>
    </message>
    <message>
        <source>Death, or liquidation of the company</source>
        <translation>Смерть либо ликвидация компании</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Зарегистрирован дважды</translation>
    </message>
    <message>
        <source>The obstacle was removed</source>
        <translation>Препятствие устранено</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Допустить</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Закрыть окончательно</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Warning in force</source>
        <translation>Предупреждение действует</translation>
    </message>
    <message>
        <source>Warning withdrawn</source>
        <translation>Предупреждение снято</translation>
    </message>
    <message>
        <source>No longer published</source>
        <translation>Больше не публикуется</translation>
    </message>
    <message>
        <source>Provides services without a licence</source>
        <translation>Оказывает услуги без лицензии</translation>
    </message>
    <message>
        <source>Claims a licence that it does not have</source>
        <translation>Заявляет о лицензии, которой нет</translation>
    </message>
    <message>
        <source>Suspected of fraud</source>
        <translation>Подозрение в мошенничестве</translation>
    </message>
    <message>
        <source>Not stated by the foreign authority</source>
        <translation>Не указано зарубежным органом</translation>
    </message>
    <message>
        <source>Has a licence now</source>
        <translation>Теперь имеет лицензию</translation>
    </message>
    <message>
        <source>The activity has ended</source>
        <translation>Деятельность прекращена</translation>
    </message>
    <message>
        <source>Published by mistake</source>
        <translation>Опубликовано по ошибке</translation>
    </message>
    <message>
        <source>The applicant answered</source>
        <translation>Заявитель ответил</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Ответ в срок не поступил</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Invitation code of %1</source>
        <translation>Код приглашения, логин: %1</translation>
    </message>
    <message>
        <source>The code is shown this once</source>
        <translation>Код показывается только сейчас</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <translation>Логин: %1</translation>
    </message>
    <message>
        <source>Invitation code: %1</source>
        <translation>Код приглашения: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>1. Give name and code to the officer, in person and to nobody else.
2. The officer opens the registry, chooses “I have an invitation code” and sets a password.
3. Compare the fingerprint of the new key with the officer present, and grant the role; a second person approves it.</source>
        <translation>1. Передайте логин и код сотруднику лично и больше никому.
2. Сотрудник открывает реестр, выбирает «У меня есть код приглашения» и задаёт пароль.
3. Сверьте отпечаток нового ключа в присутствии сотрудника и назначьте роль; второй сотрудник её утверждает.</translation>
    </message>
    <message>
        <source>The code is handed over</source>
        <translation>Код передан</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>say of each value whether it is valid, why not, and what it tells</source>
        <translation>сказать о каждом значении, верно ли оно, если нет — почему, и что оно сообщает</translation>
    </message>
    <message>
        <source>list records; filters know = != &gt;= &lt;= ~, and text=WORDS</source>
        <translation>список записей; знаки фильтра = != &gt;= &lt;= ~ и text=СЛОВА</translation>
    </message>
    <message>
        <source>show one record with its lines and history</source>
        <translation>показать одну запись со строками и историей</translation>
    </message>
    <message>
        <source>find anything, in any script</source>
        <translation>найти что угодно, в любом письме</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>Реестр: %1</translation>
    </message>
    <message>
        <source>Recovery key, shown this once; print it and keep it away from this computer:</source>
        <translation>Ключ восстановления показывается один раз; распечатайте его и храните отдельно от этого компьютера:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Название: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Формат: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>События: %1</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>Корневой хеш: %1</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>Байт: %1</translation>
    </message>
    <message>
        <source>make a new registry; --officer becomes its administrator</source>
        <translation>создать новый реестр; --officer становится его администратором</translation>
    </message>
    <message>
        <source>say what the registry holds</source>
        <translation>сказать, что содержит реестр</translation>
    </message>
    <message>
        <source>Waits for a second person as request %1</source>
        <translation>Ждёт утверждения вторым лицом, номер предложения: %1</translation>
    </message>
    <message>
        <source>list everything that can be done, with parameters and roles</source>
        <translation>список всех действий с параметрами и ролями</translation>
    </message>
    <message>
        <source>do it; where a second person must approve, make the request</source>
        <translation>выполнить; если нужно второе лицо, внести предложение</translation>
    </message>
    <message>
        <source>approve another person&apos;s request</source>
        <translation>утвердить предложение другого сотрудника</translation>
    </message>
    <message>
        <source>decline a request, or take one&apos;s own back</source>
        <translation>отклонить предложение или отозвать своё</translation>
    </message>
    <message>
        <source>list the requests that wait for a second person</source>
        <translation>список предложений, ждущих второго лица</translation>
    </message>
    <message>
        <source>One-time code for the officer, shown this once:</source>
        <translation>Одноразовый код для сотрудника, показывается один раз:</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Enrolled; the role has to be granted before the officer can work.</source>
        <translation>Ключи созданы; до начала работы должна быть предоставлена роль.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Выполнено.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>list the officers with role and status</source>
        <translation>список сотрудников с ролью и состоянием</translation>
    </message>
    <message>
        <source>invite an officer; prints his one-time code</source>
        <translation>пригласить сотрудника; выводит его одноразовый код</translation>
    </message>
    <message>
        <source>the invited officer sets his password (--password-file) and makes his keys</source>
        <translation>приглашённый сотрудник задаёт пароль (--password-file) и создаёт ключи</translation>
    </message>
    <message>
        <source>grant the role that the officer was invited for</source>
        <translation>предоставить роль, для которой сотрудник приглашён</translation>
    </message>
    <message>
        <source>end an officer&apos;s access</source>
        <translation>закрыть доступ сотрудника</translation>
    </message>
    <message>
        <source>retire an officer&apos;s keys and invite him anew</source>
        <translation>сбросить ключи сотрудника и пригласить его заново</translation>
    </message>
    <message>
        <source>change an officer&apos;s role</source>
        <translation>изменить роль сотрудника</translation>
    </message>
    <message>
        <source>change one&apos;s own password</source>
        <translation>изменить свой пароль</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Резервная копия: %1</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Восстановлено: %1</translation>
    </message>
    <message>
        <source>What was there before is set aside in %1</source>
        <translation>То, что было там раньше, отложено: %1</translation>
    </message>
    <message>
        <source>Writing the database anew</source>
        <translation>База данных записывается заново</translation>
    </message>
    <message>
        <source>The database has a new key.</source>
        <translation>У базы данных новый ключ.</translation>
    </message>
    <message>
        <source>copy the registry into a new folder, checked</source>
        <translation>скопировать реестр в новую папку с проверкой</translation>
    </message>
    <message>
        <source>put a backup in the place of a registry; what was there is set aside</source>
        <translation>поставить резервную копию на место реестра; прежний откладывается</translation>
    </message>
    <message>
        <source>write the database anew under a new key</source>
        <translation>записать базу данных заново с новым ключом</translation>
    </message>
    <message>
        <source>appoint --officer as administrator by the recovery key</source>
        <translation>назначить --officer администратором по ключу восстановления</translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation>список отчётов</translation>
    </message>
    <message>
        <source>write a report; the export stands in the history</source>
        <translation>записать отчёт; экспорт остаётся в истории</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Запись пакета</translation>
    </message>
    <message>
        <source>write the reports of a period into a signed audit package</source>
        <translation>записать отчёты за период в подписанный аудиторский пакет</translation>
    </message>
    <message>
        <source>check an audit package; needs no registry</source>
        <translation>проверить аудиторский пакет; реестр не нужен</translation>
    </message>
    <message>
        <source>ask a time-stamping authority about a package by hand, and put its reply in</source>
        <translation>вручную запросить метку времени для пакета и вложить в него ответ службы</translation>
    </message>
    <message>
        <source>In order: %1 events, %2 records.</source>
        <translation>Всё в порядке. Событий: %1, записей: %2.</translation>
    </message>
    <message>
        <source>Checkpoint written to %1</source>
        <translation>Контрольная точка записана: %1</translation>
    </message>
    <message>
        <source>replay the whole history and hold every record to it</source>
        <translation>воспроизвести всю историю и сверить с ней каждую запись</translation>
    </message>
    <message>
        <source>sign size and root of the history, to hold the registry to it later</source>
        <translation>подписать размер и корневой хеш истории, чтобы потом сверить с ними реестр</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Создаётся образец</translation>
    </message>
    <message>
        <source>Sample registry: %1</source>
        <translation>Образец реестра: %1</translation>
    </message>
    <message>
        <source>Officers: %1</source>
        <translation>Сотрудники: %1</translation>
    </message>
    <message>
        <source>Password of each: %1</source>
        <translation>Пароль каждого: %1</translation>
    </message>
    <message>
        <source>make a sample registry with nothing real in it</source>
        <translation>создать образец реестра, в котором нет ничего настоящего</translation>
    </message>
    <message>
        <source>The registry was brought up from format %1 to %2. As it was before, it lies in %3.</source>
        <translation>Реестр обновлён с формата %1 до %2. В прежнем виде он лежит в %3.</translation>
    </message>
    <message>
        <source>Further problems: %1</source>
        <translation>Ещё замечаний: %1</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Столбцы, которые не используются: %1</translation>
    </message>
    <message>
        <source>Records read: %1</source>
        <translation>Прочитано записей: %1</translation>
    </message>
    <message>
        <source>Would be new: %1</source>
        <translation>Было бы новых: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новых: %1</translation>
    </message>
    <message>
        <source>Would change: %1</source>
        <translation>Изменилось бы: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Would be closed, being gone from the file: %1</source>
        <translation>Закрылось бы, так как нет в файле: %1</translation>
    </message>
    <message>
        <source>Closed, being gone from the file: %1</source>
        <translation>Закрыто, так как нет в файле: %1</translation>
    </message>
    <message>
        <source>Known already, or twice in the file: %1</source>
        <translation>Уже известно или дважды в файле: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Не принято: %1</translation>
    </message>
    <message>
        <source>take in a file that others sent, whole or not at all</source>
        <translation>принять присланный файл целиком или не принимать вовсе</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1</source>
        <translation>Отпечаток вашего ключа: %1</translation>
    </message>
    <message>
        <source>write the licensed exchanges and the warning list for publication, in three languages</source>
        <translation>записать для публикации лицензированные биржи и список нелицензированных операторов на трёх языках</translation>
    </message>
    <message>
        <source>list the letters and the certificate, and of which things they tell</source>
        <translation>перечислить письма и бланк лицензии и то, к чему они относятся</translation>
    </message>
    <message>
        <source>write a letter about an application or licence, or its certificate; the export stands in the history</source>
        <translation>записать письмо о заявлении или лицензии либо бланк лицензии; экспорт отражается в журнале</translation>
    </message>
    <message>
        <source>write the program&apos;s templates of letters, to be changed and put into the registry&apos;s folder “letters”</source>
        <translation>записать шаблоны писем программы, чтобы изменить их и поместить в папку «letters» реестра</translation>
    </message>
    <message>
        <source>Names screened: %1</source>
        <translation>Проверено имён: %1</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Совпадений: %1</translation>
    </message>
    <message>
        <source>say who on a watch list a name may mean, and why; or score pairs of names</source>
        <translation>сказать, кого из списка наблюдения может означать имя и почему; или оценить пары имён</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>The registry is open for reading only</source>
        <translation>Реестр открыт только для чтения</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импортировать файл…</translation>
    </message>
</context>
<context>
    <name>ContentSaving</name>
    <message>
        <source>Exported: %1</source>
        <translation>Экспортировано: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Экспортировать этот список</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>остался %n рабочий день</numerusform>
            <numerusform>осталось %n рабочих дня</numerusform>
            <numerusform>осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок истекает сегодня</translation>
    </message>
</context>
<context>
    <name>DecidedChart</name>
    <message>
        <source>12 months</source>
        <translation>12 месяцев</translation>
    </message>
</context>
<context>
    <name>DeclineForm</name>
    <message>
        <source>Decline the proposal</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take back the proposal</source>
        <translation>Отозвать предложение</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrol with an invitation code</source>
        <translation>Создание ключей по коду приглашения</translation>
    </message>
    <message>
        <source>An administrator has given you a sign-in name and a code. With them you set a password that nobody else knows, and your own keys are made: with these you will sign what you do.</source>
        <translation>Администратор дал вам логин и код. С ними вы задаёте пароль, которого больше никто не знает, и создаются ваши собственные ключи: ими вы будете подписывать всё, что делаете.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Код приглашения</translation>
    </message>
    <message>
        <source>As it was given to you; blanks, hyphens and the case of letters do not matter</source>
        <translation>Как вам его дали; пробелы, дефисы и регистр букв не важны</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Your password, again</source>
        <translation>Ваш пароль ещё раз</translation>
    </message>
    <message>
        <source>Make my keys</source>
        <translation>Создать мои ключи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The keys are being made</source>
        <translation>Создаются ключи</translation>
    </message>
</context>
<context>
    <name>EnrolledPage</name>
    <message>
        <source>Your keys are made</source>
        <translation>Ваши ключи созданы</translation>
    </message>
    <message>
        <source>Show this fingerprint to whoever grants your role. It has to be the same as on the other screen, digit by digit: that way nobody can take your place unseen.</source>
        <translation>Покажите этот отпечаток тому, кто назначает вам роль. Он должен совпасть с другим экраном знак за знаком: так никто не займёт ваше место незаметно.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not an identifier of a record: 32 hexadecimal digits are expected.</source>
        <translation>«%1» — не идентификатор записи: ожидаются 32 шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>“%1” is not a number: digits with a decimal point are expected.</source>
        <translation>«%1» — не число: ожидаются цифры и десятичная точка.</translation>
    </message>
    <message>
        <source>“%1” has more than 18 places after the point.</source>
        <translation>В «%1» после точки больше 18 знаков.</translation>
    </message>
    <message>
        <source>The number is too large: %1</source>
        <translation>Слишком большое число: %1</translation>
    </message>
    <message>
        <source>A number cannot be divided by zero.</source>
        <translation>Делить на ноль нельзя.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code: three capital letters are expected, such as KZT.</source>
        <translation>«%1» — не код валюты: ожидаются три заглавные буквы, например KZT.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money: digits with a decimal point are expected.</source>
        <translation>«%1» — не денежная сумма: ожидаются цифры и десятичная точка.</translation>
    </message>
    <message>
        <source>“%1” has more than two places after the point.</source>
        <translation>В «%1» после точки больше двух знаков.</translation>
    </message>
    <message>
        <source>The amount is too large: %1</source>
        <translation>Слишком большая сумма: %1</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added.</source>
        <translation>Суммы в валютах %1 и %2 нельзя складывать.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: true, false, 1, 0, yes or no are expected.</source>
        <translation>«%1» — ни да, ни нет: ожидается true, false, 1, 0, yes или no.</translation>
    </message>
    <message>
        <source>“%1” is not a date: year-month-day or day.month.year is expected.</source>
        <translation>«%1» — не дата: ожидается ГГГГ-ММ-ДД или ДД.ММ.ГГГГ.</translation>
    </message>
    <message>
        <source>“%1” is not a time in UTC: 2026-11-23T06:00:00Z is expected.</source>
        <translation>«%1» — не время UTC: ожидается запись вида 2026-11-23T06:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of codes of this field.</source>
        <translation>Кода «%1» нет в списке кодов этого поля.</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; here are %1 characters.</source>
        <translation>ИИН состоит из 12 цифр; введено символов: %1.</translation>
    </message>
    <message>
        <source>Character %1 of the IIN is not a digit.</source>
        <translation>Символ %1 в ИИН — не цифра.</translation>
    </message>
    <message>
        <source>The seventh digit of an IIN is 0 to 6; here it is %1.</source>
        <translation>Седьмая цифра ИИН — от 0 до 6; введено: %1.</translation>
    </message>
    <message>
        <source>The first six digits of the IIN, %1, are no date of birth (YYMMDD).</source>
        <translation>Первые шесть цифр ИИН (%1) — не дата рождения (ГГММДД).</translation>
    </message>
    <message>
        <source>An IIN with these first eleven digits is never issued: no check digit exists for them. Compare it with the document.</source>
        <translation>ИИН с такими первыми одиннадцатью цифрами не выдаётся: для них нет контрольной цифры. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The check digit of the IIN is wrong: it should be %1 if the other digits are right. Compare it with the document.</source>
        <translation>Контрольная цифра ИИН неверна: если остальные цифры верны, она должна быть %1. Сверьте с документом.</translation>
    </message>
    <message>
        <source>A BIN has 12 digits; here are %1 characters.</source>
        <translation>БИН состоит из 12 цифр; введено символов: %1.</translation>
    </message>
    <message>
        <source>Character %1 of the BIN is not a digit.</source>
        <translation>Символ %1 в БИН — не цифра.</translation>
    </message>
    <message>
        <source>The third and fourth digits of a BIN are the month of registration, 01 to 12; here they are %1.</source>
        <translation>Третья и четвёртая цифры БИН — месяц регистрации, от 01 до 12; введено: %1.</translation>
    </message>
    <message>
        <source>The fifth digit of a BIN is 4, 5 or 6; here it is %1.</source>
        <translation>Пятая цифра БИН — 4, 5 или 6; введено: %1.</translation>
    </message>
    <message>
        <source>The sixth digit of a BIN is 0 to 3; here it is %1.</source>
        <translation>Шестая цифра БИН — от 0 до 3; введено: %1.</translation>
    </message>
    <message>
        <source>A BIN with these first eleven digits is never issued: no check digit exists for them. Compare it with the document.</source>
        <translation>БИН с такими первыми одиннадцатью цифрами не выдаётся: для них нет контрольной цифры. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The check digit of the BIN is wrong: it should be %1 if the other digits are right. Compare it with the document.</source>
        <translation>Контрольная цифра БИН неверна: если остальные цифры верны, она должна быть %1. Сверьте с документом.</translation>
    </message>
    <message>
        <source>Character %1 of the IBAN is neither a Latin letter nor a digit.</source>
        <translation>Символ %1 в IBAN — не латинская буква и не цифра.</translation>
    </message>
    <message>
        <source>An IBAN begins with the code of a country that has IBANs; “%1” is none.</source>
        <translation>IBAN начинается с кода страны, в которой есть IBAN; «%1» — не такой код.</translation>
    </message>
    <message>
        <source>The IBAN has %1 characters; in its country it has %2.</source>
        <translation>Неверная длина IBAN: введено символов — %1, в этой стране должно быть %2.</translation>
    </message>
    <message>
        <source>The bank code of a Kazakh IBAN is three digits; here it is “%1”.</source>
        <translation>Код банка в казахстанском IBAN — три цифры; введено: «%1».</translation>
    </message>
    <message>
        <source>The check digits of the IBAN are wrong: they should be %1 if the rest is right.</source>
        <translation>Контрольные цифры IBAN неверны: если остальное верно, они должны быть %1.</translation>
    </message>
    <message>
        <source>An LEI has 20 characters; here are %1.</source>
        <translation>LEI состоит из 20 символов; введено: %1.</translation>
    </message>
    <message>
        <source>Character %1 of the LEI cannot stand there: 18 Latin letters or digits and two digits are expected.</source>
        <translation>Символ %1 в LEI здесь недопустим: ожидаются 18 латинских букв или цифр и две цифры.</translation>
    </message>
    <message>
        <source>The check digits of the LEI are wrong: they should be %1 if the rest is right.</source>
        <translation>Контрольные цифры LEI неверны: если остальное верно, они должны быть %1.</translation>
    </message>
    <message>
        <source>A DTI has 9 characters; here are %1.</source>
        <translation>DTI состоит из 9 символов; введено: %1.</translation>
    </message>
    <message>
        <source>Character %1 of the DTI cannot stand there: digits and Latin consonants other than Y are expected.</source>
        <translation>Символ %1 в DTI здесь недопустим: ожидаются цифры и латинские согласные, кроме Y.</translation>
    </message>
    <message>
        <source>A DTI does not begin with 0.</source>
        <translation>DTI не может начинаться с 0.</translation>
    </message>
    <message>
        <source>The check character of the DTI is wrong: it should be %1 if the rest is right.</source>
        <translation>Контрольный символ DTI неверен: если остальное верно, он должен быть %1.</translation>
    </message>
    <message>
        <source>“%1” is not a KATO code: nine digits are expected.</source>
        <translation>«%1» — не код КАТО: ожидаются девять цифр.</translation>
    </message>
    <message>
        <source>“%1” is not the KATO code of a region.</source>
        <translation>«%1» — не код КАТО региона.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country: two letters of ISO 3166 are expected, such as KZ.</source>
        <translation>«%1» — не код страны: ожидаются две буквы по ISO 3166, например KZ.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a chain: BTC LTC BCH DOGE DASH EVM TRON XRP SOL TON XMR ADA XLM ZEC are known.</source>
        <translation>«%1» — не код блокчейна: известны BTC LTC BCH DOGE DASH EVM TRON XRP SOL TON XMR ADA XLM ZEC.</translation>
    </message>
    <message>
        <source>The wallet address is empty.</source>
        <translation>Адрес кошелька пуст.</translation>
    </message>
    <message>
        <source>Character %1 of the wallet address cannot stand there. Copy the address again.</source>
        <translation>Символ %1 в адресе кошелька здесь недопустим. Скопируйте адрес заново.</translation>
    </message>
    <message>
        <source>The wallet address does not begin as its chain&apos;s addresses do (an Ethereum address begins with 0x).</source>
        <translation>Адрес кошелька начинается не так, как адреса его блокчейна (адрес Ethereum начинается с 0x).</translation>
    </message>
    <message>
        <source>The wallet address has %1 characters, too many or too few. Copy it again, whole.</source>
        <translation>В адресе кошелька символов: %1 — слишком много или слишком мало. Скопируйте его заново целиком.</translation>
    </message>
    <message>
        <source>The wallet address mixes small and capital letters, which its form does not allow.</source>
        <translation>В адресе кошелька смешаны строчные и заглавные буквы, а его форма этого не допускает.</translation>
    </message>
    <message>
        <source>The checksum of the wallet address is wrong: a character was mistyped. Copy it again.</source>
        <translation>Контрольная сумма адреса кошелька неверна: в нём опечатка. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>The wallet address has the wrong kind of checksum for its version (bech32 and bech32m).</source>
        <translation>Вид контрольной суммы адреса кошелька не соответствует его версии (bech32 и bech32m).</translation>
    </message>
    <message>
        <source>The checksum of the wallet address is right, but it is of an unknown kind.</source>
        <translation>Контрольная сумма адреса кошелька верна, но вид адреса неизвестен.</translation>
    </message>
    <message>
        <source>The checksum of the wallet address is right, but it holds a wrong number of bytes.</source>
        <translation>Контрольная сумма адреса кошелька верна, но число байтов в нём неверно.</translation>
    </message>
    <message>
        <source>The wallet address ends in bits that should be zero.</source>
        <translation>Последние биты адреса кошелька должны быть нулевыми, но это не так.</translation>
    </message>
    <message>
        <source>This is a private key, not an address. Whoever sees it owns the wallet: do not keep or send it.</source>
        <translation>Это закрытый ключ, а не адрес. Кто его увидит, тот владеет кошельком: не храните и не пересылайте его.</translation>
    </message>
    <message>
        <source>The wallet address belongs to another chain: %1.</source>
        <translation>Адрес кошелька принадлежит другому блокчейну: %1.</translation>
    </message>
    <message>
        <source>The text resembles no wallet address of a known chain.</source>
        <translation>Текст не похож на адрес кошелька ни одного известного блокчейна.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: iin, bin, iban, lei, dti, address and certificate can.</source>
        <translation>«%1» проверить нельзя: проверяются iin, bin, iban, lei, dti, address и certificate.</translation>
    </message>
    <message>
        <source>An event of the history is damaged (%1). Have the registry verified and compare it with a backup.</source>
        <translation>Событие истории изменений повреждено (%1). Попросите проверить реестр и сравните его с резервной копией.</translation>
    </message>
    <message>
        <source>The nonce of an event&apos;s payload has 32 bytes; here are %1. Have the registry verified and compare it with a backup.</source>
        <translation>Значение nonce данных события — 32 байта; здесь байтов: %1. Попросите проверить реестр и сравните его с резервной копией.</translation>
    </message>
    <message>
        <source>The salt of a row has 32 bytes; here are %1. Have the registry verified and compare it with a backup.</source>
        <translation>«Соль» строки — 32 байта; здесь байтов: %1. Попросите проверить реестр и сравните его с резервной копией.</translation>
    </message>
    <message>
        <source>The payload of an event is not JSON. Have the registry verified and compare it with a backup.</source>
        <translation>Данные события — не JSON. Попросите проверить реестр и сравните его с резервной копией.</translation>
    </message>
    <message>
        <source>The payload of an event is not written in the one canonical way (%1).</source>
        <translation>Данные события записаны не в единственно допустимом каноническом виде (%1).</translation>
    </message>
    <message>
        <source>The history cannot prove place %1: the tree in question has %2 events.</source>
        <translation>История изменений не может доказать место %1: в рассматриваемом дереве событий — %2.</translation>
    </message>
    <message>
        <source>This is not a signed note (%1). Choose a checkpoint file that Tizilim wrote, unchanged.</source>
        <translation>Это не подписанная запись (%1). Выберите файл контрольной точки, записанный Tizilim и не изменённый.</translation>
    </message>
    <message>
        <source>No signature of the key expected stands under “%1”.</source>
        <translation>Под «%1» нет подписи ожидаемого ключа.</translation>
    </message>
    <message>
        <source>The signature under “%1” is wrong: the text was changed, or the key is another one.</source>
        <translation>Подпись под «%1» неверна: текст изменён или ключ другой.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of a Tizilim registry (%1). Choose a checkpoint file that Tizilim wrote, unchanged.</source>
        <translation>Это не контрольная точка реестра Tizilim (%1). Выберите файл контрольной точки, записанный Tizilim и не изменённый.</translation>
    </message>
    <message>
        <source>This is not a proof of inclusion (%1). Choose a file that Tizilim wrote, unchanged.</source>
        <translation>Это не доказательство включения (%1). Выберите файл, записанный Tizilim и не изменённый.</translation>
    </message>
    <message>
        <source>A SHA-256 value has 32 bytes, here are %1.</source>
        <translation>Значение SHA-256 — 32 байта; здесь байтов: %1.</translation>
    </message>
    <message>
        <source>The %1 key is damaged or not a key that may be used.</source>
        <translation>Ключ %1 повреждён или не может использоваться.</translation>
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 are not valid. The keys file is damaged: restore it from a backup.</source>
        <translation>Параметры scrypt N = %1, r = %2, p = %3 недопустимы. Файл ключей повреждён: восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 are weaker than Tizilim allows. Somebody changed the keys file: restore it from a backup and have the registry verified.</source>
        <translation>Параметры scrypt N = %1, r = %2, p = %3 слабее, чем допускает Tizilim. Кто-то изменил файл ключей: восстановите его из резервной копии и попросите проверить реестр.</translation>
    </message>
    <message>
        <source>The scrypt parameters N = %1, r = %2, p = %3 would take more than 1 GiB of memory. Somebody changed the keys file: restore it from a backup.</source>
        <translation>Параметры scrypt N = %1, r = %2, p = %3 потребовали бы больше 1 ГиБ памяти. Кто-то изменил файл ключей: восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>There is not enough memory: %1 MiB are needed. Close other programs and try again.</source>
        <translation>Недостаточно памяти: нужно %1 МиБ. Закройте другие программы и повторите попытку.</translation>
    </message>
    <message>
        <source>A key of %1 bytes cannot be derived.</source>
        <translation>Ключ такой длины получить нельзя, байт: %1.</translation>
    </message>
    <message>
        <source>The encrypted data cannot be opened: the key is another one, or the data was changed.</source>
        <translation>Зашифрованные данные нельзя открыть: ключ другой или данные изменены.</translation>
    </message>
    <message>
        <source>The file registry.keys is damaged at “%1”. Restore it from a backup of the registry.</source>
        <translation>Файл registry.keys повреждён, место: «%1». Восстановите его из резервной копии реестра.</translation>
    </message>
    <message>
        <source>The file registry.keys has the format %1, which this version of Tizilim does not know. Install a newer version; nothing was changed.</source>
        <translation>Файл registry.keys имеет формат %1, неизвестный этой версии Tizilim. Установите более новую версию; ничего не изменено.</translation>
    </message>
    <message>
        <source>The registry has no keys file: %1 is missing. Without it nothing can be opened; restore it from a backup of the registry.</source>
        <translation>В реестре нет файла ключей: %1. Без него ничего нельзя открыть; восстановите его из резервной копии реестра.</translation>
    </message>
    <message>
        <source>The keys of “%1” in registry.keys are damaged. Restore the file from a backup, or let another officer open the registry.</source>
        <translation>Ключи «%1» в файле registry.keys повреждены. Восстановите файл из резервной копии, или пусть реестр откроет другой сотрудник.</translation>
    </message>
    <message>
        <source>Somebody changed the file registry.keys outside Tizilim. No key is given out until an administrator has had the registry verified and mended.</source>
        <translation>Файл registry.keys изменён вне Tizilim. Ключи не выдаются, пока администратор не организует проверку и исправление реестра.</translation>
    </message>
    <message>
        <source>“%1” cannot be a login: up to 64 letters, digits, dots, hyphens and underscores are expected, a letter or digit first.</source>
        <translation>«%1» не может быть логином: допускается до 64 букв, цифр, точек, дефисов и знаков подчёркивания, первый символ — буква или цифра.</translation>
    </message>
    <message>
        <source>The login “%1” is already taken. Choose another one.</source>
        <translation>Логин «%1» уже занят. Выберите другой.</translation>
    </message>
    <message>
        <source>The officer has no keys in this registry.</source>
        <translation>У сотрудника нет ключей в этом реестре.</translation>
    </message>
    <message>
        <source>The database key number %1 is not at hand.</source>
        <translation>Ключ базы данных недоступен, номер ключа: %1.</translation>
    </message>
    <message>
        <source>The key of “%1” in registry.keys is not named in the history, so the database key is not given to it. Have the registry verified.</source>
        <translation>Ключ «%1» из файла registry.keys не указан в истории изменений, поэтому ключ базы данных ему не выдаётся. Попросите проверить реестр.</translation>
    </message>
    <message>
        <source>The password is wrong. Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translation>Неверный пароль. Проверьте раскладку клавиатуры и Caps Lock и повторите попытку.</translation>
    </message>
    <message>
        <source>The registry knows no officer “%1”. Check the login, or ask an administrator for an invitation.</source>
        <translation>В реестре нет сотрудника «%1». Проверьте логин или попросите у администратора приглашение.</translation>
    </message>
    <message>
        <source>“%1” is invited but has not enrolled yet. Enrol with the invitation code first.</source>
        <translation>«%1»: приглашение выдано, но ключи ещё не созданы. Сначала создайте ключи по коду приглашения.</translation>
    </message>
    <message>
        <source>There is no open invitation for “%1”. Ask an administrator for a new one.</source>
        <translation>Для «%1» нет действующего приглашения. Попросите у администратора новое.</translation>
    </message>
    <message>
        <source>The invitation code is not the one of this invitation. Ask an administrator for a new one.</source>
        <translation>Код не подходит к этому приглашению. Попросите у администратора новое приглашение.</translation>
    </message>
    <message>
        <source>The recovery key is not the one of this registry. Only the newest recovery key fits.</source>
        <translation>Ключ восстановления не относится к этому реестру. Подходит только последний выданный ключ восстановления.</translation>
    </message>
    <message>
        <source>The password has %1 characters, at least %2 are needed. A few words in a row are easy to remember.</source>
        <translation>Пароль слишком короткий: символов — %1, нужно не менее %2. Легко запомнить несколько слов подряд.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>Пароль слишком длинный: допустимое число символов — не более %1.</translation>
    </message>
    <message>
        <source>The password holds a character that not every keyboard can type again, such as a tab or an end of line.</source>
        <translation>В пароле есть символ, который не на каждой клавиатуре можно набрать снова, например табуляция или конец строки. Уберите его.</translation>
    </message>
    <message>
        <source>The password is one that is guessed first. Choose words that do not belong together.</source>
        <translation>Такой пароль подбирают первым. Выберите слова, не связанные между собой.</translation>
    </message>
    <message>
        <source>The code has %1 characters, here are %2.</source>
        <translation>В коде должно быть символов: %1, введено: %2.</translation>
    </message>
    <message>
        <source>Group %1 of the code holds a character that does not occur in codes.</source>
        <translation>В группе %1 кода есть символ, которого в кодах не бывает.</translation>
    </message>
    <message>
        <source>Group %1 of the code is mistyped. Compare its five characters with the paper.</source>
        <translation>Группа %1 кода набрана с ошибкой. Сверьте её пять символов с бумагой.</translation>
    </message>
    <message>
        <source>The code is mistyped. Compare every group with the paper.</source>
        <translation>Код набран с ошибкой. Сверьте каждую группу с бумагой.</translation>
    </message>
    <message>
        <source>The certificate is damaged or not in the form expected: PEM or DER.</source>
        <translation>Сертификат повреждён или не в ожидаемом виде: PEM или DER.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: %2.</source>
        <translation>Сертификат «%1» не является доверенным: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing that was there before is lost; check the free space and your rights in the folder.</source>
        <translation>Не удаётся записать файл %1: %2. Прежнее содержимое не потеряно; проверьте свободное место и свои права на папку.</translation>
    </message>
    <message>
        <source>The JSON names “%1” twice in one object.</source>
        <translation>В JSON имя «%1» встречается в одном объекте дважды.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>В JSON слишком много вложенных уровней, допускается: %1.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 bytes.</source>
        <translation>JSON слишком большой; допускается байт: %1.</translation>
    </message>
    <message>
        <source>The JSON holds a number that is too large: %1</source>
        <translation>В JSON слишком большое число: %1</translation>
    </message>
    <message>
        <source>The cryptographic operation failed: %1. Please report this as a defect of the program.</source>
        <translation>Криптографическая операция не удалась: %1. Пожалуйста, сообщите об этой ошибке программы.</translation>
    </message>
    <message>
        <source>“%1” is not a language: kk, ru or en is expected; a report may also be kk+ru.</source>
        <translation>«%1» — не язык: ожидается kk, ru или en; для отчёта возможно и kk+ru.</translation>
    </message>
    <message>
        <source>The report %1 has no parameter “%2”. See its parameters with: tizilim-cli report list</source>
        <translation>У отчёта %1 нет параметра «%2». Его параметры выводит команда: tizilim-cli report list</translation>
    </message>
    <message>
        <source>The report %1 needs the parameter “%2”.</source>
        <translation>Для отчёта %1 нужен параметр «%2».</translation>
    </message>
    <message>
        <source>Table %1 of the report has a value of the wrong type in column “%2”. Please report this as a defect of the program.</source>
        <translation>В таблице %1 отчёта значение неверного типа в столбце «%2». Пожалуйста, сообщите об этой ошибке программы.</translation>
    </message>
    <message>
        <source>Table %1 changed while the report was written; nothing was saved. Make the report again.</source>
        <translation>Таблица %1 изменилась во время подготовки отчёта; ничего не сохранено. Сформируйте отчёт заново.</translation>
    </message>
    <message>
        <source>“%1” is not a format of reports: pdf, xlsx, csv and json are.</source>
        <translation>«%1» — не формат отчёта: есть pdf, xlsx, csv и json.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another, or make it first.</source>
        <translation>Папки %1 нет. Выберите другую или сначала создайте её.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is denied there. Choose another folder.</source>
        <translation>Нельзя записать %1: нет прав доступа. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another file name.</source>
        <translation>%1 — это папка. Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written, and nothing is left of it. Make room, or choose another disk.</source>
        <translation>Диск заполнен: файл %1 не записан, и от него ничего не осталось. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk, or choose another folder.</source>
        <translation>Не удалось записать %1. Проверьте диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>The typeface %1, which has every Kazakh letter, is not installed. Install it (on Debian: apt-get install fonts-noto-core) and try again.</source>
        <translation>Не установлен шрифт %1, в котором есть все казахские буквы. Установите его (в Debian: apt-get install fonts-noto-core) и повторите попытку.</translation>
    </message>
    <message>
        <source>The PDF file could not be completed: %1. Please report this as a defect of the program.</source>
        <translation>Не удалось завершить файл PDF: %1. Пожалуйста, сообщите об этой ошибке программы.</translation>
    </message>
    <message>
        <source>The XLSX file could not be completed: %1. Please report this as a defect of the program.</source>
        <translation>Не удалось завершить файл XLSX: %1. Пожалуйста, сообщите об этой ошибке программы.</translation>
    </message>
    <message>
        <source>Character %1 of the text is %2, which ends texts elsewhere and cannot be kept. Remove it.</source>
        <translation>Символ %1 текста (%2) в других программах обозначает конец текста, и сохранить его нельзя. Удалите его.</translation>
    </message>
    <message>
        <source>Character %1 of the text is the control character %2. Remove it.</source>
        <translation>Символ %1 текста — управляющий (%2). Удалите его.</translation>
    </message>
    <message>
        <source>Character %1 of the text, %2, turns the direction of writing and can make a name look like another. Remove it.</source>
        <translation>Символ %1 текста (%2) меняет направление письма, и одно имя может выглядеть как другое. Удалите его.</translation>
    </message>
    <message>
        <source>Character %1 of the text, %2, is not a character of Unicode. Remove it.</source>
        <translation>Символ %1 текста (%2) — не символ Юникода. Удалите его.</translation>
    </message>
    <message>
        <source>Character %1 of the text, %2, is half of a character. Type it again.</source>
        <translation>Символ %1 текста (%2) — лишь половина символа. Наберите его заново.</translation>
    </message>
    <message>
        <source>The text could not be normalised: %1. Install the program again.</source>
        <translation>Не удалось нормализовать текст: %1. Установите программу заново.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not changed. Free some space and try again.</source>
        <translation>Диск заполнен: файл %1 не изменён. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1, code %2). Nothing was changed; check the disk and try again.</source>
        <translation>Не удалось прочитать диск или записать на него (%1, код %2). Ничего не изменено; проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that it is there and that you may read and write it.</source>
        <translation>Не удаётся открыть файл %1. Проверьте, что он существует и что у вас есть права на чтение и запись.</translation>
    </message>
    <message>
        <source>The registry is being changed by somebody else (%1). Wait a moment and try again.</source>
        <translation>Реестр сейчас изменяет кто-то другой (%1). Немного подождите и повторите попытку.</translation>
    </message>
    <message>
        <source>The registry %1 can only be read here. Check the permissions of the file and its folder.</source>
        <translation>Реестр %1 здесь доступен только для чтения. Проверьте права на файл и его папку.</translation>
    </message>
    <message>
        <source>The registry&apos;s database %1 is damaged. Do not go on working in it: restore the newest backup.</source>
        <translation>База данных реестра %1 повреждена. Не продолжайте в ней работу: восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened with the keys beside it: it is damaged, or the keys belong to another registry. Restore the newest backup.</source>
        <translation>Базу данных %1 нельзя открыть лежащими рядом ключами: она повреждена или ключи от другого реестра. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The registry refused a row that contradicts another: %1</source>
        <translation>Реестр не принял запись, которая противоречит другой: %1</translation>
    </message>
    <message>
        <source>The database failed with code %1: %2</source>
        <translation>Ошибка базы данных, код %1: %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Прервано пользователем; ничего не изменено.</translation>
    </message>
    <message>
        <source>The registry was written by a newer Tizilim (format %1, this one knows up to %2). Nothing was changed; install the newer version.</source>
        <translation>Реестр записан более новой версией Tizilim (формат %1, эта знает форматы до %2). Ничего не изменено; установите более новую версию.</translation>
    </message>
    <message>
        <source>There is no record %1. It may have been removed; refresh the list.</source>
        <translation>Записи %1 нет. Возможно, она удалена; обновите список.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record (%1 %2) meanwhile. Nothing was written; look at the change and do yours again.</source>
        <translation>Тем временем эту запись изменил кто-то другой (%1 %2). Ничего не записано; посмотрите то изменение и внесите своё заново.</translation>
    </message>
    <message>
        <source>The history&apos;s tree lacks the node %1/%2: the registry was changed by hand. Run the verification.</source>
        <translation>В дереве истории изменений нет узла %1/%2: реестр изменён вручную. Запустите проверку.</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation>«%1» — не поле записи вида %2.</translation>
    </message>
    <message>
        <source>“%1” does not name a place in this list: give the key that the page before returned.</source>
        <translation>«%1» не обозначает место в этом списке: укажите ключ, полученный с предыдущей страницей.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>Не удаётся открыть «%1»: %2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>Файл не удаётся прочитать до конца: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Не удаётся записать «%1»: %2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Line %1: the names of the columns are missing. The first line must hold them.</source>
        <translation>Строка %1: нет названий столбцов. Они должны быть в первой строке.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” stands twice. Rename or remove one of them.</source>
        <translation>Строка %1: столбец «%2» встречается дважды. Переименуйте или удалите один из них.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it again as “CSV UTF-8” or as XLSX.</source>
        <translation>Файл записан в UTF-16. Сохраните его заново как «CSV UTF-8» или XLSX.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the byte %4 at position %3 is not UTF-8. Save the file as “CSV UTF-8”, or choose the encoding Windows-1251 if that is how it was written.</source>
        <translation>Строка %1, столбец %2: байт %4 в позиции %3 — не UTF-8. Сохраните файл как «CSV UTF-8» или выберите кодировку Windows-1251, если он записан в ней.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the byte %4 at position %3 is no letter of Windows-1251. Choose another encoding.</source>
        <translation>Строка %1, столбец %2: байт %4 в позиции %3 — не буква Windows-1251. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a NUL character (byte %3). The file is damaged, or no text.</source>
        <translation>Строка %1, столбец %2: символ NUL (байт %3). Файл повреждён или не является текстом.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark stands in the wrong place (byte %3; the cell begins on line %4). Inside a cell it is written twice, and the cell in quotation marks.</source>
        <translation>Строка %1, столбец %2: кавычка не на месте (байт %3; ячейка начинается в строке %4). Внутри ячейки кавычку пишут дважды, а саму ячейку берут в кавычки.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %4, column %2, is never closed.</source>
        <translation>Кавычка, открытая в строке %4, столбец %2, не закрыта.</translation>
    </message>
    <message>
        <source>Line %1: a carriage return stands alone. End the lines with LF or CRLF.</source>
        <translation>Строка %1: отдельно стоящий возврат каретки. Завершайте строки знаками LF или CRLF.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the cell is longer than 1 MiB. Perhaps a quotation mark was left open.</source>
        <translation>Строка %1, столбец %2: ячейка больше 1 МиБ. Возможно, не закрыта кавычка.</translation>
    </message>
    <message>
        <source>Line %1: the record is longer than 16 MiB.</source>
        <translation>Строка %1: запись больше 16 МиБ.</translation>
    </message>
    <message>
        <source>Line %1 has more than 10 000 columns.</source>
        <translation>Строка %1: больше 10 000 столбцов.</translation>
    </message>
    <message>
        <source>The record has %1 cells, the header %2 columns.</source>
        <translation>В записи ячеек: %1, в заголовке столбцов: %2.</translation>
    </message>
    <message>
        <source>The cell holds the error %1 of a spreadsheet&apos;s formula.</source>
        <translation>В ячейке ошибка формулы электронной таблицы: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is damaged: rows or cells stand out of order, or refer to a text that is missing.</source>
        <translation>Строка %1 листа повреждена: строки или ячейки стоят не по порядку либо ссылаются на отсутствующий текст.</translation>
    </message>
    <message>
        <source>The file is a ZIP, but no spreadsheet. Save the table as CSV or XLSX.</source>
        <translation>Это файл ZIP, но не электронная таблица. Сохраните таблицу как CSV или XLSX.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2</source>
        <translation>В книге нет листа «%1». Есть листы: %2</translation>
    </message>
    <message>
        <source>The file is an old spreadsheet (XLS) or is protected by a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>Файл — старая электронная таблица (XLS) или защищён паролем. Сохраните его как XLSX без пароля или как CSV.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument. Save the table as XLSX or CSV.</source>
        <translation>Файл в формате OpenDocument. Сохраните таблицу как XLSX или CSV.</translation>
    </message>
    <message>
        <source>The file is no table but %1. Tables are read from CSV and XLSX.</source>
        <translation>Это не таблица, вид файла: %1. Таблицы читаются из файлов CSV и XLSX.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short.</source>
        <translation>Архив повреждён или обрезан.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>В архиве слишком много файлов, допускается: %1.</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than it may.</source>
        <translation>После распаковки архив намного превысил бы допустимый размер.</translation>
    </message>
    <message>
        <source>The archive holds a file whose name leads outside: %1</source>
        <translation>В архиве есть файл, имя которого выводит за пределы папки: %1</translation>
    </message>
    <message>
        <source>The archive holds a link: %1</source>
        <translation>В архиве есть ссылка: %1</translation>
    </message>
    <message>
        <source>The archive holds two files of one name: %1</source>
        <translation>В архиве два файла с одним именем: %1</translation>
    </message>
    <message>
        <source>The archive is protected by a password: %1</source>
        <translation>Архив защищён паролем: %1</translation>
    </message>
    <message>
        <source>The archive holds no file “%1”.</source>
        <translation>В архиве нет файла «%1».</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML.</source>
        <translation>Строка %1, столбец %2: файл не является правильным XML.</translation>
    </message>
    <message>
        <source>Line %1: the XML declares a document type. Such files are not read, because it can hide what they say.</source>
        <translation>Строка %1: в XML объявлен тип документа. Такие файлы не читаются, потому что он может скрыть их содержание.</translation>
    </message>
    <message>
        <source>The XML is written in an encoding other than UTF-8 and UTF-16. Save it as UTF-8.</source>
        <translation>XML записан не в UTF-8 и не в UTF-16. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: the elements of the XML stand too deep inside each other.</source>
        <translation>Строка %1: слишком глубокая вложенность элементов XML.</translation>
    </message>
    <message>
        <source>Line %1: the XML is larger than it may be.</source>
        <translation>Строка %1: XML больше допустимого размера.</translation>
    </message>
    <message>
        <source>Line %1: a piece of the XML is larger than it may be.</source>
        <translation>Строка %1: часть XML больше допустимого размера.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. The command verbs lists them all.</source>
        <translation>Действия «%1» нет. Список всех действий выводит команда verbs.</translation>
    </message>
    <message>
        <source>Your role (%1) may not do this (%2).</source>
        <translation>Ваша роль (%1) не позволяет это сделать (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a parameter of %2.</source>
        <translation>«%1» не является параметром действия %2.</translation>
    </message>
    <message>
        <source>The lines “%1” are not a list of objects.</source>
        <translation>Строки «%1» — не список объектов.</translation>
    </message>
    <message>
        <source>“%1” is not a field of the lines “%2”.</source>
        <translation>«%1» — не поле строк «%2».</translation>
    </message>
    <message>
        <source>Fill in the field “%1” (%2).</source>
        <translation>Заполните поле «%1» (%2).</translation>
    </message>
    <message>
        <source>No request %1 is waiting for approval: somebody may have decided it already.</source>
        <translation>Предложения %1 нет среди ожидающих утверждения: возможно, решение по нему уже принято.</translation>
    </message>
    <message>
        <source>You proposed request %1 yourself: another person has to approve it.</source>
        <translation>Предложение %1 внесли вы сами: утвердить его должен другой человек.</translation>
    </message>
    <message>
        <source>Your role (%1) may not approve this (%2).</source>
        <translation>Ваша роль (%1) не позволяет это утвердить (%2).</translation>
    </message>
    <message>
        <source>What request %1 is about has changed since it was made. Decline it, look at the change, and have it proposed again.</source>
        <translation>Запись, к которой относится предложение %1, изменилась после его внесения. Отклоните предложение, посмотрите изменение и попросите внести его заново.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new name for the registry.</source>
        <translation>Папка %1 не пуста. Выберите для реестра новое имя.</translation>
    </message>
    <message>
        <source>There is no registry at %1. Check the path, or create a registry there.</source>
        <translation>По пути %1 реестра нет. Проверьте путь или создайте там реестр.</translation>
    </message>
    <message>
        <source>The folder %1 lacks registry.db or registry.keys: it was copied only in part. Copy it again, or restore a backup.</source>
        <translation>В папке %1 нет registry.db или registry.keys: она скопирована не полностью. Скопируйте её заново или восстановите из резервной копии.</translation>
    </message>
    <message>
        <source>The keys and the database in this folder belong to different registries. Put the right registry.keys back, or restore a backup.</source>
        <translation>Ключи и база данных в этой папке принадлежат разным реестрам. Верните на место правильный файл registry.keys или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>Этот реестр открыт только для чтения.</translation>
    </message>
    <message>
        <source>The officer “%1” is disabled and may not work with this registry any more.</source>
        <translation>Доступ сотрудника «%1» закрыт: работать с этим реестром он больше не может.</translation>
    </message>
    <message>
        <source>The officer “%1” has no role yet: another administrator or a supervisor has to grant it.</source>
        <translation>У сотрудника «%1» ещё нет роли: её должен назначить другой администратор или утверждающий.</translation>
    </message>
    <message>
        <source>There is no command “%1”. The command help lists them all.</source>
        <translation>Команды «%1» нет. Список всех команд выводит команда help.</translation>
    </message>
    <message>
        <source>“%1” is not an option of this command.</source>
        <translation>У этой команды нет параметра «%1».</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Параметру %1 нужно значение.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не указано: %1.</translation>
    </message>
    <message>
        <source>Say which registry: --registry DIR.</source>
        <translation>Укажите реестр: --registry DIR.</translation>
    </message>
    <message>
        <source>Say who you are: --officer LOGIN.</source>
        <translation>Укажите свой логин: --officer LOGIN.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password: give --password-file FILE.</source>
        <translation>Нет терминала, чтобы запросить пароль: укажите --password-file FILE.</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>Списка «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is not a filter: FIELD=VALUE is expected.</source>
        <translation>«%1» — не фильтр: ожидается FIELD=VALUE.</translation>
    </message>
    <message>
        <source>The certificate of “%1” belongs to another key.</source>
        <translation>Сертификат «%1» принадлежит другому ключу.</translation>
    </message>
    <message>
        <source>The file is not a PKCS#12 file (.p12, .pfx), or it is damaged.</source>
        <translation>Это не файл PKCS#12 (.p12, .pfx), или он повреждён.</translation>
    </message>
    <message>
        <source>The password of the PKCS#12 file is wrong.</source>
        <translation>Неверный пароль файла PKCS#12.</translation>
    </message>
    <message>
        <source>The PKCS#12 file holds no RSA or elliptic-curve key with its certificate that can be used here. GOST keys cannot: sign with the programs of the certification centre.</source>
        <translation>В файле PKCS#12 нет пригодного здесь ключа RSA или ключа на эллиптической кривой с его сертификатом. Ключи ГОСТ не подходят: подпишите программами удостоверяющего центра.</translation>
    </message>
    <message>
        <source>The signature is damaged or not in the form expected: CMS in DER with the signer&apos;s certificate.</source>
        <translation>Подпись повреждена или не в ожидаемом виде: CMS в DER с сертификатом подписавшего.</translation>
    </message>
    <message>
        <source>The signature uses %1 and is not checked here. Check it with the programs of its certification centre.</source>
        <translation>Подпись использует %1 и здесь не проверяется. Проверьте её программами её удостоверяющего центра.</translation>
    </message>
    <message>
        <source>The signature does not fit: what was signed, the signature or the certificate was changed.</source>
        <translation>Подпись не подходит: изменены подписанные данные, подпись или сертификат.</translation>
    </message>
    <message>
        <source>The signature was changed after it was made, in parts that other programs pass over.</source>
        <translation>Подпись изменена после создания — в частях, которые другие программы не замечают.</translation>
    </message>
    <message>
        <source>The time stamp is damaged or not in the form expected: RFC 3161 in DER.</source>
        <translation>Метка времени повреждена или не в ожидаемом виде: RFC 3161 в DER.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp: %1.</source>
        <translation>Служба меток времени не выдала метку: %1.</translation>
    </message>
    <message>
        <source>The time stamp does not fit: it was made for something else, or it was changed.</source>
        <translation>Метка времени не подходит: она поставлена на другие данные или изменена.</translation>
    </message>
    <message>
        <source>The record has %1 cells, the header %2 columns. A cell with a separator inside must stand in quotation marks. Surplus: %3</source>
        <translation>В записи ячеек: %1, в заголовке столбцов: %2. Ячейка с разделителем внутри должна быть в кавычках. Лишнее: %3</translation>
    </message>
    <message>
        <source>Columns are missing: %1. Add them, or say which column of the file holds them.</source>
        <translation>Не хватает столбцов: %1. Добавьте их или укажите, в каких столбцах файла они находятся.</translation>
    </message>
    <message>
        <source>The column map is not of the form {&quot;columns&quot;: {&quot;name in the file&quot;: &quot;column&quot;}}.</source>
        <translation>Соответствие столбцов задано не в виде {&quot;columns&quot;: {&quot;name in the file&quot;: &quot;column&quot;}}.</translation>
    </message>
    <message>
        <source>The column map names the column “%1”, which this import does not know.</source>
        <translation>В соответствии столбцов указан столбец «%1», неизвестный этому импорту.</translation>
    </message>
    <message>
        <source>The column map fills the column “%1” twice.</source>
        <translation>В соответствии столбцов столбец «%1» заполняется дважды.</translation>
    </message>
    <message>
        <source>The cell must not be empty.</source>
        <translation>Ячейка не должна быть пустой.</translation>
    </message>
    <message>
        <source>One of these must be given: %1</source>
        <translation>Нужно указать одно из: %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>Значения «%1» нет среди допустимых: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date: %2 is expected.</source>
        <translation>«%1» — не дата: ожидается %2.</translation>
    </message>
    <message>
        <source>There is no such day: %1</source>
        <translation>Такого дня нет: %1</translation>
    </message>
    <message>
        <source>“%1” is not a time: YYYY-MM-DDThh:mm:ssZ in UTC is expected.</source>
        <translation>«%1» — не время: ожидается YYYY-MM-DDThh:mm:ssZ в UTC.</translation>
    </message>
    <message>
        <source>The time “%1” does not say that it is UTC: put a Z behind it.</source>
        <translation>Во времени «%1» не указано, что это UTC: поставьте в конце Z.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» — ни true, ни false.</translation>
    </message>
    <message>
        <source>The file has more than %1 records, which no edition of ESMA&apos;s register has.</source>
        <translation>В файле слишком много записей, предел: %1. Столько нет ни в одном выпуске реестра ESMA.</translation>
    </message>
    <message>
        <source>The authority is missing.</source>
        <translation>Не указан уполномоченный орган.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не указано наименование.</translation>
    </message>
    <message>
        <source>Letters were damaged before the file was published: %1</source>
        <translation>Буквы испорчены ещё до публикации файла: %1</translation>
    </message>
    <message>
        <source>The LEI is missing.</source>
        <translation>Не указан LEI.</translation>
    </message>
    <message>
        <source>“%1” is what a spreadsheet made of the LEI, which is lost.</source>
        <translation>«%1» — то, во что электронная таблица превратила LEI; сам LEI утерян.</translation>
    </message>
    <message>
        <source>The same entry stands on line %1 already.</source>
        <translation>Такая же запись уже есть в строке %1.</translation>
    </message>
    <message>
        <source>The same entry stands on line %1 already, and says otherwise: %2. Lists are put together, for the rest the first counts.</source>
        <translation>Эта же запись уже есть в строке %1, но с другими данными: %2. Перечни объединяются, в остальном учитывается первая.</translation>
    </message>
    <message>
        <source>The website is missing.</source>
        <translation>Не указан веб-сайт.</translation>
    </message>
    <message>
        <source>“%1” is not a website. Perhaps the columns are shifted.</source>
        <translation>«%1» — не веб-сайт. Возможно, столбцы сдвинуты.</translation>
    </message>
    <message>
        <source>The country is missing.</source>
        <translation>Не указана страна.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country.</source>
        <translation>«%1» — не код страны.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Не указана дата.</translation>
    </message>
    <message>
        <source>No service is named.</source>
        <translation>Не указана ни одна услуга.</translation>
    </message>
    <message>
        <source>“%1” names none of the services (a) to (j).</source>
        <translation>«%1» не соответствует ни одной из услуг (a)–(j).</translation>
    </message>
    <message>
        <source>The letter is not that of the service: “%1”.</source>
        <translation>Буква не соответствует услуге: «%1».</translation>
    </message>
    <message>
        <source>The reference data has no value “%1” for %2. An administrator has to set it.</source>
        <translation>В справочниках нет значения «%1» на дату %2. Его должен задать администратор.</translation>
    </message>
    <message>
        <source>The parameter “%1” cannot have the value “%2”: it does not fit its unit.</source>
        <translation>Параметр «%1» не может иметь значение «%2»: оно не соответствует единице измерения.</translation>
    </message>
    <message>
        <source>The reference data that the program brings along is damaged at “%1”. Install the program again.</source>
        <translation>Справочники, поставляемые с программой, повреждены, место: «%1». Установите программу заново.</translation>
    </message>
    <message>
        <source>The field “%1” cannot hold a value of this kind.</source>
        <translation>Поле «%1» не может содержать значение такого вида.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address: name@domain is expected.</source>
        <translation>«%1» — не адрес электронной почты: ожидается name@domain.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number: digits, spaces, brackets and hyphens are expected.</source>
        <translation>«%1» — не номер телефона: ожидаются цифры, пробелы, скобки и дефисы.</translation>
    </message>
    <message>
        <source>The date in “%1”, %2, lies in the future. Enter the day on which it happened.</source>
        <translation>Дата в поле «%1», %2, ещё не наступила. Введите день, когда это произошло.</translation>
    </message>
    <message>
        <source>The date in “%1”, %2, is too early: it cannot be before %3.</source>
        <translation>Дата в поле «%1», %2, слишком ранняя: она не может быть раньше %3.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Choose another one.</source>
        <translation>Файл «%1» пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; a document may have at most %2. Divide it, or scan it with a lower resolution.</source>
        <translation>Файл слишком большой, байт: %1; для документа допускается не более %2. Разделите его или отсканируйте с меньшим разрешением.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Give a name without folders.</source>
        <translation>«%1» не может быть именем файла. Укажите имя без папок.</translation>
    </message>
    <message>
        <source>The document “%1” is what another record refers to, a line of a checklist or of a declaration. Change that first.</source>
        <translation>На документ «%1» ссылается другая запись: строка проверочного листа или декларации. Сначала измените её.</translation>
    </message>
    <message>
        <source>The document “%1” lay before those who decided, so it stays. Add a newer version instead.</source>
        <translation>Документ «%1» рассмотрен при принятии решения, поэтому он сохраняется. Добавьте вместо этого его новую версию.</translation>
    </message>
    <message>
        <source>The registry %1 is open elsewhere. Close it in every window and program, and try again.</source>
        <translation>Реестр %1 открыт в другом месте. Закройте его во всех окнах и программах и повторите попытку.</translation>
    </message>
    <message>
        <source>The registry %1 is being rotated or restored just now. Try again when that is done.</source>
        <translation>В реестре %1 сейчас меняются ключи или идёт восстановление. Повторите попытку, когда это закончится.</translation>
    </message>
    <message>
        <source>The new file does not hold all rows of the table %1; the old one stays in place.</source>
        <translation>В новом файле не все строки таблицы %1; старый остаётся на месте.</translation>
    </message>
    <message>
        <source>There is no report “%1”. The command report list lists them all.</source>
        <translation>Отчёта «%1» нет. Список всех отчётов выводит команда report list.</translation>
    </message>
    <message>
        <source>The period from %1 to %2 is none: give two dates, the earlier first.</source>
        <translation>Период с %1 по %2 неверен: укажите две даты, сначала более раннюю.</translation>
    </message>
    <message>
        <source>This cannot be done with the officer “%1” in the status %2.</source>
        <translation>Это нельзя сделать с сотрудником «%1» в статусе «%2».</translation>
    </message>
    <message>
        <source>There is no officer “%1”.</source>
        <translation>Сотрудника «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is not a role: licensing_officer, supervisor, auditor or administrator is expected.</source>
        <translation>«%1» — не роль: ожидается licensing_officer, supervisor, auditor или administrator.</translation>
    </message>
    <message>
        <source>Nobody changes or ends his own role: another administrator has to do it.</source>
        <translation>Свою роль нельзя изменить или прекратить самому: это должен сделать другой администратор.</translation>
    </message>
    <message>
        <source>There is an officer “%1” already. Choose another login.</source>
        <translation>Сотрудник «%1» уже есть. Выберите другой логин.</translation>
    </message>
    <message>
        <source>A declaration whose status is “%2” does not allow this step (%1).</source>
        <translation>В статусе декларации «%2» этот шаг невозможен (%1).</translation>
    </message>
    <message>
        <source>No record was chosen for “%1”: pick one from the list that opens while you type.</source>
        <translation>По тексту «%1» запись не выбрана: выберите её из списка, который открывается при вводе.</translation>
    </message>
    <message>
        <source>Give either a whole period, with its first and last day, or the operation in words.</source>
        <translation>Укажите либо полный период с первым и последним днём, либо операцию словами.</translation>
    </message>
    <message>
        <source>Line %1: the category “%2” does not fit the direction “%3”.</source>
        <translation>Строка %1: категория «%2» не подходит к направлению «%3».</translation>
    </message>
    <message>
        <source>Line %1: the amount must be greater than zero.</source>
        <translation>Строка %1: сумма должна быть больше нуля.</translation>
    </message>
    <message>
        <source>The declaration has no source of funds. Add at least one.</source>
        <translation>В декларации нет источника происхождения средств. Добавьте хотя бы один.</translation>
    </message>
    <message>
        <source>Line %1: no rate of %2 is known for %3. Have the administrator set it in the reference data.</source>
        <translation>Строка %1: нет курса %2 на дату %3. Попросите администратора внести его в справочники.</translation>
    </message>
    <message>
        <source>Lines that are not judged yet: %1. Judge every line before the declaration is accepted.</source>
        <translation>Ещё не оценены строки: %1. Оцените каждую строку, прежде чем принять декларацию.</translation>
    </message>
    <message>
        <source>No source line was accepted. Reject the declaration, or judge its lines anew.</source>
        <translation>Не принята ни одна строка об источнике средств. Не принимайте декларацию или оцените её строки заново.</translation>
    </message>
    <message>
        <source>The declaration has no line %1. It may have been removed: load the lines again.</source>
        <translation>В декларации нет строки %1. Возможно, она удалена: загрузите строки заново.</translation>
    </message>
    <message>
        <source>Line %1: the evidence document is not in the registry. Add it first.</source>
        <translation>Строка %1: подтверждающего документа нет в реестре. Сначала добавьте его.</translation>
    </message>
    <message>
        <source>The declaration cannot be changed while its status is “%1”. Request information first.</source>
        <translation>В статусе «%1» декларацию нельзя изменить. Сначала запросите сведения.</translation>
    </message>
    <message>
        <source>Lines are judged during the review; the declaration&apos;s status is “%1”.</source>
        <translation>Строки оцениваются во время рассмотрения; статус декларации: «%1».</translation>
    </message>
    <message>
        <source>Say in the note why the line is not accepted.</source>
        <translation>Укажите в примечании, почему строка не принята.</translation>
    </message>
    <message>
        <source>The day by which the answer is due (%1) is over already.</source>
        <translation>Срок ответа (%1) уже истёк. Укажите другую дату.</translation>
    </message>
    <message>
        <source>A user whose status is “%2” does not allow this step (%1).</source>
        <translation>В статусе пользователя «%2» этот шаг невозможен (%1).</translation>
    </message>
    <message>
        <source>The user&apos;s record is closed. Reinstate it first.</source>
        <translation>Запись пользователя закрыта. Сначала возобновите её.</translation>
    </message>
    <message>
        <source>An identifier of the type “%1” does not fit this kind (%2): people have an IIN, companies a BIN.</source>
        <translation>Идентификатор типа «%1» не подходит для этого вида лица (%2): у физических лиц — ИИН, у юридических — БИН.</translation>
    </message>
    <message>
        <source>The date of birth %1 disagrees with the IIN, which tells %2. Compare both with the document.</source>
        <translation>Дата рождения расходится с ИИН. Указано: %1, по ИИН: %2. Сверьте обе с документом.</translation>
    </message>
    <message>
        <source>The sex given (%1) disagrees with the IIN, which tells %2. Compare both with the document.</source>
        <translation>Указанный пол расходится с ИИН. Указано: %1, по ИИН: %2. Сверьте оба с документом.</translation>
    </message>
    <message>
        <source>The residency given (%1) disagrees with the BIN, which tells %2.</source>
        <translation>Указанное резидентство расходится с БИН. Указано: %1, по БИН: %2.</translation>
    </message>
    <message>
        <source>Give the name in at least one script, as the document has it.</source>
        <translation>Укажите имя или наименование хотя бы в одном написании, как в документе.</translation>
    </message>
    <message>
        <source>A company has no such fact (%1).</source>
        <translation>У юридического лица таких сведений не бывает: %1.</translation>
    </message>
    <message>
        <source>The document was issued on %1, before the date of birth %2.</source>
        <translation>Документ выдан %1 — раньше даты рождения %2.</translation>
    </message>
    <message>
        <source>The declared income cannot be negative.</source>
        <translation>Заявленный доход не может быть отрицательным.</translation>
    </message>
    <message>
        <source>Give the ground of the risk level “%1”.</source>
        <translation>Укажите основание уровня риска «%1».</translation>
    </message>
    <message>
        <source>Give the day on which the knowledge test was taken.</source>
        <translation>Укажите день прохождения теста на знания.</translation>
    </message>
    <message>
        <source>This identifier is registered already: %1. Open that record instead.</source>
        <translation>Этот идентификатор уже зарегистрирован: %1. Откройте ту запись.</translation>
    </message>
    <message>
        <source>Somebody with this name and date of birth is registered already: %1. Compare the records; confirm if it is another person.</source>
        <translation>Человек с такими именем и датой рождения уже зарегистрирован: %1. Сравните записи; если это другой человек, подтвердите.</translation>
    </message>
    <message>
        <source>The address %1 belongs to a test network: no money moves there.</source>
        <translation>Адрес %1 принадлежит тестовой сети: настоящих денег в ней нет.</translation>
    </message>
    <message>
        <source>The user has the wallet %1 already.</source>
        <translation>У пользователя уже есть кошелёк %1.</translation>
    </message>
    <message>
        <source>There is no exchange %1 in the registry.</source>
        <translation>Биржи %1 в реестре нет.</translation>
    </message>
    <message>
        <source>%1 has no licence in force: no accounts are registered there.</source>
        <translation>Нет действующей лицензии: %1. Счета там не регистрируются.</translation>
    </message>
    <message>
        <source>The account %1 at this exchange is registered already.</source>
        <translation>Счёт %1 на этой бирже уже зарегистрирован.</translation>
    </message>
    <message>
        <source>The last day (%2) lies before the first (%1).</source>
        <translation>Последний день (%2) раньше первого (%1).</translation>
    </message>
    <message>
        <source>A rate must be greater than zero, for at least one unit (%1 for %2).</source>
        <translation>Курс должен быть больше нуля, а число единиц — не меньше одной (курс: %1, единиц: %2).</translation>
    </message>
    <message>
        <source>This cannot be done while the status of the application is “%1”.</source>
        <translation>В статусе заявления «%1» это сделать нельзя.</translation>
    </message>
    <message>
        <source>The company has an open application of this kind already: %1. Go on with that one.</source>
        <translation>У компании уже есть открытое заявление этого вида: %1. Продолжайте работу с ним.</translation>
    </message>
    <message>
        <source>The company holds the licence %1 of this kind already.</source>
        <translation>У компании уже есть лицензия этого вида: %1.</translation>
    </message>
    <message>
        <source>%1 cannot work on applications. Choose an active licensing officer or supervisor.</source>
        <translation>Этот сотрудник не может работать с заявлениями: %1. Выберите действующего сотрудника по лицензированию или утверждающего.</translation>
    </message>
    <message>
        <source>Items of the checklist are still to be checked: %1. Give a verdict on each.</source>
        <translation>Ещё не проверены пункты проверочного листа: %1. Оцените каждый.</translation>
    </message>
    <message>
        <source>Items of the checklist are not met: %1. Request what is missing, or refuse the application.</source>
        <translation>Не выполнены пункты проверочного листа: %1. Запросите недостающее или откажите в выдаче лицензии.</translation>
    </message>
    <message>
        <source>The paid capital of the applicant is not known. Enter it first.</source>
        <translation>Оплаченный капитал заявителя неизвестен. Сначала внесите его.</translation>
    </message>
    <message>
        <source>The paid capital, %1 tenge, is below the minimum in force, %2 tenge.</source>
        <translation>Оплаченный капитал (%1 тенге) меньше действующего минимума (%2 тенге).</translation>
    </message>
    <message>
        <source>A licence of this kind needs an approval in principle first.</source>
        <translation>Для лицензии этого вида сначала нужно предварительное одобрение.</translation>
    </message>
    <message>
        <source>The agency consulted, %1, objects. Refuse the application, or consult it again.</source>
        <translation>Согласующий орган возражает: %1. Откажите в выдаче лицензии или направьте на согласование повторно.</translation>
    </message>
    <message>
        <source>Say in a note what is not met: it goes into the letter to the applicant.</source>
        <translation>Укажите в примечании, что не выполнено: это войдёт в письмо заявителю.</translation>
    </message>
    <message>
        <source>The document “%1” belongs neither to this application nor to its applicant.</source>
        <translation>Документ «%1» не относится ни к этому заявлению, ни к его заявителю.</translation>
    </message>
    <message>
        <source>The company with the BIN %1 is registered already. Open its record.</source>
        <translation>Компания с БИН %1 уже зарегистрирована. Откройте её запись.</translation>
    </message>
    <message>
        <source>Enter the name of the company, in one language at least.</source>
        <translation>Укажите наименование компании хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>Enter the legal form of the company: its name does not tell it.</source>
        <translation>Укажите организационно-правовую форму компании: из наименования она не видна.</translation>
    </message>
    <message>
        <source>Only a joint-stock company or a limited liability partnership can be licensed.</source>
        <translation>Лицензию может получить только акционерное общество или товарищество с ограниченной ответственностью.</translation>
    </message>
    <message>
        <source>The BIN %1 belongs to joint sole proprietors; only a company can be licensed.</source>
        <translation>БИН %1 принадлежит совместному индивидуальному предпринимательству; лицензия выдаётся только компании.</translation>
    </message>
    <message>
        <source>The BIN %1 belongs to a branch or a representation. Enter the BIN of the head office.</source>
        <translation>БИН %1 принадлежит филиалу или представительству. Введите БИН головной организации.</translation>
    </message>
    <message>
        <source>This provider comes from a foreign register. Its data change with the next edition of that register.</source>
        <translation>Эта организация взята из иностранного реестра. Её данные изменятся со следующей редакцией того реестра.</translation>
    </message>
    <message>
        <source>Enter the name, in one language at least.</source>
        <translation>Укажите имя или наименование хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>A company cannot be an executive. Enter the person.</source>
        <translation>Юридическое лицо не может быть руководящим работником. Укажите физическое лицо.</translation>
    </message>
    <message>
        <source>Enter the owner&apos;s share in percent.</source>
        <translation>Укажите долю собственника в процентах.</translation>
    </message>
    <message>
        <source>A share of %1 percent is not possible: it is more than 0 and at most 100.</source>
        <translation>Доля %1 % невозможна: она должна быть больше 0 и не больше 100.</translation>
    </message>
    <message>
        <source>The owners&apos; shares would come to %1 percent. Correct another share first.</source>
        <translation>Сумма долей собственников составит %1 %. Сначала исправьте другую долю.</translation>
    </message>
    <message>
        <source>A citizen of %1 cannot be an executive: the country is on the list of barred countries in force.</source>
        <translation>Гражданин этой страны не может быть руководящим работником: %1. Страна входит в действующий список запрещённых.</translation>
    </message>
    <message>
        <source>Somebody with the number %1 stands in this role already.</source>
        <translation>Лицо с номером %1 уже внесено в этой роли.</translation>
    </message>
    <message>
        <source>This cannot be done while the status of the licence is “%1”.</source>
        <translation>В статусе лицензии «%1» это сделать нельзя.</translation>
    </message>
    <message>
        <source>The licence expired on %1: nothing can be decided about it any more.</source>
        <translation>Срок действия лицензии истёк %1: решений по ней больше не принимают.</translation>
    </message>
    <message>
        <source>A licence can be suspended for at most %1 months: until %2.</source>
        <translation>Предельный срок приостановления действия лицензии, месяцев: %1, то есть до %2.</translation>
    </message>
    <message>
        <source>There is a warning about “%1” already.</source>
        <translation>Предупреждение о «%1» уже есть.</translation>
    </message>
    <message>
        <source>The warning was published by %1; only that authority withdraws it.</source>
        <translation>Предупреждение опубликовал орган: %1. Отозвать его может только он.</translation>
    </message>
    <message>
        <source>The warning is not in force any more.</source>
        <translation>Предупреждение больше не действует.</translation>
    </message>
    <message>
        <source>The history was rolled back or rewritten: this workstation has seen %1 events, and these %2 are not their continuation. The registry is open for reading only until an administrator records the incident; put the newer copy back if there is one.</source>
        <translation>История откачена назад или переписана. Событий, которые видело это рабочее место: %1; нынешние события (%2) их не продолжают. Реестр открыт только для чтения, пока администратор не зафиксирует инцидент; если есть более новая копия, верните её на место.</translation>
    </message>
    <message>
        <source>Somebody who does not hold the database key changed registry.keys. The registry is open for reading only: have it verified, and put a backup of registry.keys in its place.</source>
        <translation>Файл registry.keys изменил кто-то, у кого нет ключа базы данных. Реестр открыт только для чтения: попросите проверить его и верните registry.keys из резервной копии.</translation>
    </message>
    <message>
        <source>The first event of the history is not what the keys say. The registry is open for reading only: have it verified, and restore a backup.</source>
        <translation>Первое событие истории не то, которое указано в ключах. Реестр открыт только для чтения: попросите проверить его и восстановите резервную копию.</translation>
    </message>
    <message>
        <source>There is no incident to record: the history continues what this workstation has seen.</source>
        <translation>Фиксировать нечего: история продолжает то, что видело это рабочее место.</translation>
    </message>
    <message>
        <source>The checkpoint is of another registry (%1). Choose a checkpoint of this one.</source>
        <translation>Контрольная точка относится к другому реестру (%1). Выберите контрольную точку этого реестра.</translation>
    </message>
    <message>
        <source>This is no archive as audit packages are written, or it is damaged here: %1. Ask for another copy.</source>
        <translation>Это не архив аудиторского пакета, или он повреждён в этом месте: %1. Запросите другую копию.</translation>
    </message>
    <message>
        <source>A file in the archive has the name “%1”, which an audit package never has.</source>
        <translation>В архиве есть файл с именем «%1», которого в аудиторском пакете не бывает. Запросите другую копию.</translation>
    </message>
    <message>
        <source>The archive holds “%1” twice.</source>
        <translation>Файл «%1» встречается в архиве дважды.</translation>
    </message>
    <message>
        <source>The archive holds more than 1 000 files.</source>
        <translation>В архиве больше 1 000 файлов.</translation>
    </message>
    <message>
        <source>The package would be larger than 4 GiB. Choose a shorter period, or fewer formats.</source>
        <translation>Пакет превысит 4 ГиБ. Выберите более короткий период или меньше форматов.</translation>
    </message>
    <message>
        <source>The list of signed files is not one that this version reads.</source>
        <translation>Список подписанных файлов эта версия прочитать не может.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 to %3, not now. Choose another key.</source>
        <translation>Сертификат сейчас не действует. Владелец: %1, срок действия: с %2 по %3. Выберите другой ключ.</translation>
    </message>
    <message>
        <source>Reports show the registry as it stands now, as of event %2; they cannot be made as of event %1.</source>
        <translation>Отчёты показывают реестр как он есть сейчас, на событие %2; составить их на событие %1 нельзя.</translation>
    </message>
    <message>
        <source>The package has a time stamp already.</source>
        <translation>У пакета уже есть метка времени.</translation>
    </message>
    <message>
        <source>There is no sample of the size “%1”. Use small, office or national.</source>
        <translation>Образца такого размера нет: «%1». Укажите small, office или national.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on and has paper, then print again.</source>
        <translation>Принтер не принял страницы. Проверьте, включён ли он и есть ли бумага, и напечатайте снова.</translation>
    </message>
    <message>
        <source>The history has no event %1.</source>
        <translation>В истории нет события с номером %1.</translation>
    </message>
    <message>
        <source>After several wrong passwords the next can be tried in %1 s.</source>
        <translation>После нескольких неверных паролей следующий можно ввести через %1 с.</translation>
    </message>
    <message>
        <source>This is not a registry of Tizilim: %1. Choose a folder that holds registry.db and registry.keys.</source>
        <translation>Это не реестр Tizilim: %1. Выберите папку, в которой есть registry.db и registry.keys.</translation>
    </message>
    <message>
        <source>The registry was written by an older Tizilim (format %1, this one works with %2). Ask an administrator to open it once: a backup is made and it is brought up to date. Nothing was changed.</source>
        <translation>Реестр записан более старой версией Tizilim (формат %1, эта работает с %2). Попросите администратора открыть его один раз: будет сделана резервная копия, и реестр обновится. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The registry was written by an older Tizilim (format %1). Bring it up to format %2 to work in it; a backup is made first.</source>
        <translation>Реестр записан более старой версией Tizilim (формат %1). Чтобы работать в нём, обновите его до формата %2; сначала будет сделана резервная копия.</translation>
    </message>
    <message>
        <source>A step from format %1 to format %2 would change records, which only officers may. Nothing was changed. Please report this as a defect of the program.</source>
        <translation>Шаг от формата %1 к формату %2 изменил бы записи, а это вправе делать только сотрудники. Ничего не изменено. Сообщите об этом как о дефекте программы.</translation>
    </message>
    <message>
        <source>There is no import “%1”. There are: %2</source>
        <translation>Импорта «%1» нет. Есть: %2</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that is read: utf-8 or windows-1251.</source>
        <translation>Кодировка «%1» не читается: нужна utf-8 или windows-1251.</translation>
    </message>
    <message>
        <source>By its header the file is none of these: %1. Choose another file, or say which of its columns holds what.</source>
        <translation>Судя по заголовку, файл – ничто из этого: %1. Выберите другой файл или укажите, что в каком столбце.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read twice. Save its content to a file first.</source>
        <translation>«%1» – не файл, который можно прочитать дважды. Сначала сохраните содержимое в файл.</translation>
    </message>
    <message>
        <source>Line %1 says this already. The first counts.</source>
        <translation>Об этом уже сказано в строке %1. Учитывается первая.</translation>
    </message>
    <message>
        <source>There is no licence “%1” in the registry.</source>
        <translation>В реестре нет лицензии «%1».</translation>
    </message>
    <message>
        <source>“%1” has changed since it was looked at. Nothing was taken; look at it again.</source>
        <translation>«%1» изменился после просмотра. Ничего не принято; просмотрите его снова.</translation>
    </message>
    <message>
        <source>Entries of the registry that the file does not have: %1. They stay as they are, because one of the refused records may be theirs.</source>
        <translation>Записей реестра, которых нет в файле: %1. Они остаются как есть: одна из непринятых записей может быть о них.</translation>
    </message>
    <message>
        <source>The register holds no records. It was taken for damaged, or every entry would be closed.</source>
        <translation>В источнике нет ни одной записи. Он считается повреждённым, иначе закрылись бы все записи.</translation>
    </message>
    <message>
        <source>Another officer has changed this meanwhile. Nothing was written; look at what is marked and save again.</source>
        <translation>Тем временем другой сотрудник это изменил. Ничего не записано: проверьте отмеченное и сохраните снова.</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>Нет события с номером %1.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Correct it by a new entry.</source>
        <translation>Это действие отменить нельзя. Исправьте его новой записью.</translation>
    </message>
    <message>
        <source>This can no longer be taken back: it has been changed since. The history says by whom.</source>
        <translation>Это действие уже нельзя отменить: с тех пор запись изменилась. Кем — видно в истории изменений.</translation>
    </message>
    <message>
        <source>This can no longer be taken back: other records have come to rest on it.</source>
        <translation>Это действие уже нельзя отменить: на нём основаны другие записи.</translation>
    </message>
    <message>
        <source>The file “%1” has left the registry. Add it again.</source>
        <translation>Файл удалён из реестра: «%1». Добавьте его снова.</translation>
    </message>
    <message>
        <source>“%1” would change a record of a kind (%2) that it must not change. Nothing was changed; report it.</source>
        <translation>Действие «%1» изменило бы запись вида (%2), которую оно изменять не должно. Ничего не изменено. Пожалуйста, сообщите об этой ошибке программы.</translation>
    </message>
    <message>
        <source>Request %1 is about yourself: another person has to decide it.</source>
        <translation>Предложение %1 касается вас самих: решать его должен другой человек.</translation>
    </message>
    <message>
        <source>The bytes of the document (%1) are not those that were taken in. Verify the registry, and restore a backup.</source>
        <translation>Содержимое документа (%1) не то, которое было принято. Проверьте реестр и восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>%1 is a link, and a registry is not opened through links. Open it where it really is: %2</source>
        <translation>%1 — ссылка, а реестр через ссылки не открывается. Откройте его там, где он находится на самом деле: %2</translation>
    </message>
    <message>
        <source>The registry %1 lies on a network drive (%2), where several computers at once would destroy it. Copy the whole folder to a disk of this computer and open it there. Nothing was changed.</source>
        <translation>Реестр %1 лежит на сетевом диске (%2), где несколько компьютеров одновременно разрушили бы его. Скопируйте папку целиком на диск этого компьютера и откройте её там. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%2 copies the folder of the registry %1 to other computers. It can put an older copy back or damage the registry: move the folder to a place that %2 leaves alone.</source>
        <translation>%2 копирует папку реестра %1 на другие компьютеры. Программа может вернуть старую копию или повредить реестр: переместите папку туда, где %2 её не трогает.</translation>
    </message>
    <message>
        <source>The registry %1 is open for reading only: its folder or its disk is write-protected. Copy the whole folder to a disk on which you may write, to work in it.</source>
        <translation>Реестр %1 открыт только для чтения: его папка или диск защищены от записи. Чтобы работать в нём, скопируйте папку целиком на диск, доступный для записи.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another registry and would destroy this one. Nothing was changed: move that file out of the folder and open the registry again, or restore the newest backup.</source>
        <translation>Файл %1 принадлежит другому реестру и разрушил бы этот. Ничего не изменено: уберите файл из папки и откройте реестр снова или восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>This is not what the QR code of a licence certificate says (%1). Scan it again, whole.</source>
        <translation>Это не строка из QR-кода бланка лицензии (%1). Отсканируйте её ещё раз целиком.</translation>
    </message>
    <message>
        <source>“%1” is not the public key of an officer: 64 hexadecimal digits are expected, or a file with as many on each line.</source>
        <translation>«%1» — не открытый ключ сотрудника: ожидаются 64 шестнадцатеричные цифры или файл с таким ключом в каждой строке.</translation>
    </message>
    <message>
        <source>The certificate is well formed, but nothing here proves who signed it. Name the registry, or the signer&apos;s key with --trust.</source>
        <translation>Бланк составлен правильно, но ничто здесь не доказывает, кто его подписал. Укажите реестр или ключ подписавшего с помощью --trust.</translation>
    </message>
    <message>
        <source>The signature does not fit: the certificate was changed, or somebody else signed it.</source>
        <translation>Подпись не подходит: бланк изменён или подписан кем-то другим.</translation>
    </message>
    <message>
        <source>The certificate is of another registry: %1.</source>
        <translation>Бланк из другого реестра: %1.</translation>
    </message>
    <message>
        <source>An officer&apos;s key signed this certificate, but the history of the registry does not know it.</source>
        <translation>Бланк подписан ключом сотрудника, но в журнале реестра его нет.</translation>
    </message>
    <message>
        <source>Who signed the certificate was not entitled to do so on the day that it names.</source>
        <translation>У подписавшего бланк не было на это права в указанный в нём день.</translation>
    </message>
    <message>
        <source>The licence %1 does not read like its certificate any more. Ask for the newest certificate.</source>
        <translation>Данные лицензии %1 больше не совпадают с бланком. Запросите последний бланк.</translation>
    </message>
    <message>
        <source>The validity of the licence ended on %1.</source>
        <translation>Срок действия лицензии закончился: %1.</translation>
    </message>
    <message>
        <source>The certificate is genuine, but the licence is not in force today: %1.</source>
        <translation>Бланк подлинный, но лицензия сегодня не действует: %1.</translation>
    </message>
    <message>
        <source>There is no letter “%1”. There are: %2.</source>
        <translation>Письма «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>%1 has the status “%2”: there is nothing yet, or nothing any more, that this letter could say.</source>
        <translation>%1: статус «%2». Этому письму ещё или уже нечего сообщить.</translation>
    </message>
    <message>
        <source>The template %1 cannot be used, line %2: %3. Mend it, or remove it from the registry&apos;s folder “letters”.</source>
        <translation>Шаблон %1 нельзя использовать, строка %2: %3. Исправьте его или удалите из папки «letters» реестра.</translation>
    </message>
    <message>
        <source>“%1” is not a score. Scores are numbers from 0 to 1.</source>
        <translation>«%1» – не балл. Балл – число от 0 до 1.</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>event %1</source>
        <translation>событие %1</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Decides the request</source>
        <translation>Решение по запросу</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>What this event said was erased as the law demands; that it happened still stands.</source>
        <translation>Содержание события стёрто по требованию закона; то, что оно было, осталось в истории.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>Изменена %Ln запись</numerusform>
            <numerusform>Изменены %Ln записи</numerusform>
            <numerusform>Изменено %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>What else it says</source>
        <translation>Прочие сведения</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Хеши</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Это событие</translation>
    </message>
    <message>
        <source>The event before</source>
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Запись до</translation>
    </message>
    <message>
        <source>Record after</source>
        <translation>Запись после</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ подписи</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event %1</source>
        <translation>Событие %1</translation>
    </message>
    <message>
        <source>The event before</source>
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <source>This is the first event.</source>
        <translation>Это первое событие.</translation>
    </message>
    <message>
        <source>The event after</source>
        <translation>Следующее событие</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Audit package</source>
        <translation>Аудиторский пакет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Корневой хеш</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>экспортировано</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Экспорта ещё не было</translation>
    </message>
    <message>
        <source>Each export stands here with who made it and the hashes of its files.</source>
        <translation>Здесь виден каждый экспорт: кто его сделал и каковы хеши файлов.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln экспорт</numerusform>
            <numerusform>%Ln экспорта</numerusform>
            <numerusform>%Ln экспортов</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file came from this registry?</source>
        <translation>Какой файл вышел из этого реестра?</translation>
    </message>
    <message>
        <source>No export of this registry wrote such a file: %1. It was changed since, or it comes from elsewhere.</source>
        <translation>Ни один экспорт этого реестра не создавал такого файла: %1. Он изменён позже или получен из другого места.</translation>
    </message>
    <message>
        <source>Unchanged: %1. Exported: %2, by: %3, event %4.</source>
        <translation>Не изменён: %1. Экспортирован: %2, сотрудник: %3, событие %4.</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Показать событие</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Публичный реестр</translation>
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
        <translation>Имя (наименование)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>Opening key</source>
        <translation>Ключ открытия</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Дата приглашения</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Дата регистрации ключей</translation>
    </message>
    <message>
        <source>Role granted on</source>
        <translation>Дата предоставления роли</translation>
    </message>
    <message>
        <source>Disabled on</source>
        <translation>Дата закрытия доступа</translation>
    </message>
    <message>
        <source>Registered user</source>
        <translation>Зарегистрированный пользователь</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер счёта</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Используется с</translation>
    </message>
    <message>
        <source>Used to</source>
        <translation>Используется по</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Дата подачи</translation>
    </message>
    <message>
        <source>Assigned officer</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Completeness check due</source>
        <translation>Срок проверки полноты</translation>
    </message>
    <message>
        <source>Found complete on</source>
        <translation>Признано полным</translation>
    </message>
    <message>
        <source>Term of the decision, working days</source>
        <translation>Срок решения, рабочие дни</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Решение до</translation>
    </message>
    <message>
        <source>Pauses of the clock</source>
        <translation>Паузы течения срока</translation>
    </message>
    <message>
        <source>Asked of the applicant</source>
        <translation>Запрошено у заявителя</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Agency consulted</source>
        <translation>Согласующий орган</translation>
    </message>
    <message>
        <source>Agency asked on</source>
        <translation>Орган запрошен</translation>
    </message>
    <message>
        <source>Agency&apos;s answer due</source>
        <translation>Срок ответа органа</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Conditions due</source>
        <translation>Срок выполнения условий</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Explanation of the ground</source>
        <translation>Пояснение к основанию</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Номер акта</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Refusal set aside on</source>
        <translation>Отказ отменён</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Agency&apos;s answer</source>
        <translation>Ответ органа</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Kind of licensee</source>
        <translation>Вид лицензиата</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Уполномоченный орган</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Off or working</source>
        <translation>Выходной или рабочий</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Declaration number</source>
        <translation>Номер декларации</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Период по</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Sources in all</source>
        <translation>Источники, всего</translation>
    </message>
    <message>
        <source>Destinations in all</source>
        <translation>Направления, всего</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Дата черновика</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>Запрошенные сведения</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Заменена декларацией</translation>
    </message>
    <message>
        <source>Sources accepted</source>
        <translation>Принятые источники</translation>
    </message>
    <message>
        <source>Destinations accepted</source>
        <translation>Принятые направления</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Amount in tenge</source>
        <translation>Сумма в тенге</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Units of the rate</source>
        <translation>Единиц курса</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Дата курса</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Источник курса</translation>
    </message>
    <message>
        <source>Payer or recipient</source>
        <translation>Плательщик или получатель</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>Адрес кошелька</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Evidence document</source>
        <translation>Подтверждающий документ</translation>
    </message>
    <message>
        <source>Corroboration</source>
        <translation>Степень подтверждения</translation>
    </message>
    <message>
        <source>Note on the verdict</source>
        <translation>Примечание к выводу</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Type of content</source>
        <translation>Тип содержимого</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер, байт</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Дата добавления</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Правовая форма</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Наименование на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Наименование на русском</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Наименование латиницей</translation>
    </message>
    <message>
        <source>Commercial name</source>
        <translation>Торговое наименование</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Website of the platform</source>
        <translation>Сайт платформы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Paid capital</source>
        <translation>Оплаченный капитал</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Foreign authority</source>
        <translation>Зарубежный орган</translation>
    </message>
    <message>
        <source>Country of the authority</source>
        <translation>Страна органа</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>Дата допуска</translation>
    </message>
    <message>
        <source>Authorisation ended on</source>
        <translation>Дата окончания допуска</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Countries of the services</source>
        <translation>Страны оказания услуг</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Последнее обновление</translation>
    </message>
    <message>
        <source>Missing from the register since</source>
        <translation>Отсутствует в реестре с</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Лицензиат</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Grace until</source>
        <translation>Льготный период до</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Приостановлена с</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Приостановлена до</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>Renews or re-issues</source>
        <translation>Продлевает или переоформляет</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Не публикуется</translation>
    </message>
    <message>
        <source>Earlier suspensions</source>
        <translation>Прежние приостановления</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Role in the company</source>
        <translation>Роль в компании</translation>
    </message>
    <message>
        <source>Individual or company</source>
        <translation>Физическое или юридическое лицо</translation>
    </message>
    <message>
        <source>IIN, BIN or document number</source>
        <translation>ИИН, БИН или номер документа</translation>
    </message>
    <message>
        <source>Citizenship or country of registration</source>
        <translation>Гражданство или страна регистрации</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation>Вид идентификатора</translation>
    </message>
    <message>
        <source>IIN, BIN or document</source>
        <translation>ИИН, БИН или документ</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>Прежние имена</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Резидентство</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Document issued on</source>
        <translation>Документ выдан</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Род занятий</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Declared monthly income</source>
        <translation>Заявленный ежемесячный доход</translation>
    </message>
    <message>
        <source>Politically exposed person</source>
        <translation>Публичное должностное лицо</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Ground of the risk level</source>
        <translation>Основание уровня риска</translation>
    </message>
    <message>
        <source>Investor class</source>
        <translation>Категория инвестора</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>Тест на знания</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Дата теста</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Состояние с</translation>
    </message>
    <message>
        <source>Address for comparison</source>
        <translation>Адрес для сравнения</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Блокчейн</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Причина словами</translation>
    </message>
    <message>
        <source>Infringement</source>
        <translation>Нарушение</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Дата снятия</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Почему снято</translation>
    </message>
    <message>
        <source>From a foreign register</source>
        <translation>Из зарубежного реестра</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>It is another person</source>
        <translation>Это другое лицо</translation>
    </message>
    <message>
        <source>Keep as a draft: no term runs yet</source>
        <translation>Оставить черновиком: сроки ещё не идут</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Received again on</source>
        <translation>Повторно получено</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Changed meanwhile by %1</source>
        <translation>Тем временем изменено. Изменил(а): %1</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>If the declaration is about one operation and not a period.</source>
        <translation>Если декларация об одной операции, а не о периоде.</translation>
    </message>
    <message>
        <source>Several are parted by |.</source>
        <translation>Несколько разделяются знаком |.</translation>
    </message>
    <message>
        <source>Read from the IIN where it tells it.</source>
        <translation>Берётся из ИИН, если он это сообщает.</translation>
    </message>
    <message>
        <source>Tenge a month, on average over the last twelve months.</source>
        <translation>Тенге в месяц, в среднем за последние двенадцать месяцев.</translation>
    </message>
    <message>
        <source>Recognised from the address.</source>
        <translation>Распознаётся по адресу.</translation>
    </message>
    <message>
        <source>Only after comparing with the records that were named.</source>
        <translation>Только после сверки с названными записями.</translation>
    </message>
    <message>
        <source>Which copy was put back, by whom and why; whom you told. It stands in the history for good.</source>
        <translation>Какая копия возвращена, кем и почему; кому вы сообщили. Это навсегда останется в истории.</translation>
    </message>
    <message>
        <source>Latin letters and digits, such as a.serik</source>
        <translation>Латинские буквы и цифры, например a.serik</translation>
    </message>
    <message>
        <source>As it stands in the history of every change</source>
        <translation>Так оно стоит в истории каждого изменения</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message>
        <source>A number of the form given to foreigners: compare it with the document</source>
        <translation>Номер вида, выдаваемого иностранцам: сверьте с документом</translation>
    </message>
    <message>
        <source>Born: %1</source>
        <translation>Дата рождения: %1</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>resident company</source>
        <translation>компания-резидент</translation>
    </message>
    <message>
        <source>non-resident company</source>
        <translation>компания-нерезидент</translation>
    </message>
    <message>
        <source>joint sole proprietors</source>
        <translation>совместное предпринимательство</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>головная организация</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>филиал</translation>
    </message>
    <message>
        <source>representation</source>
        <translation>представительство</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>крестьянское хозяйство</translation>
    </message>
    <message>
        <source>registered: %1 %2</source>
        <translation>зарегистрирована: %1 %2</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>или перетащите сюда</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by text</source>
        <translation>Фильтр по тексту</translation>
    </message>
    <message>
        <source>+ condition</source>
        <translation>+ условие</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Takes this condition away</source>
        <translation>Убирает это условие</translation>
    </message>
</context>
<context>
    <name>FingerprintLabel</name>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>Отпечаток ключа: %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, обязательно</translation>
    </message>
    <message>
        <source>Fill in this field</source>
        <translation>Заполните это поле</translation>
    </message>
    <message>
        <source>%1 has saved another value meanwhile: %2</source>
        <translation>Тем временем сохранено другое значение. Сохранил(а): %1. Значение: %2</translation>
    </message>
    <message>
        <source>Take the saved value</source>
        <translation>Взять сохранённое значение</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Name of the registry</source>
        <translation>Название реестра</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ваши фамилия, имя и отчество</translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation>Ваш логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password, again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>The office and the year, such as National Bank 2026</source>
        <translation>Учреждение и год, например: Национальный Банк 2026</translation>
    </message>
    <message>
        <source>As it stands in the history of every change</source>
        <translation>Так будет стоять в истории каждого изменения</translation>
    </message>
    <message>
        <source>Latin letters and digits, such as a.serik</source>
        <translation>Латинские буквы и цифры, например: a.serik</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Create the registry</source>
        <translation>Создать реестр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The registry is being made</source>
        <translation>Реестр создаётся</translation>
    </message>
    <message>
        <source>A name needs at least one letter or digit</source>
        <translation>В названии нужна хотя бы одна буква или цифра</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>There are unsaved changes on this page.</source>
        <translation>На этой странице есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Уйти без сохранения</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Gatekeeper</name>
    <message>
        <source>The registry is locked. Its keys are no longer in memory.</source>
        <translation>Реестр заблокирован. Его ключей больше нет в памяти.</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Открыть реестр</translation>
    </message>
    <message>
        <source>Back up and bring up to date</source>
        <translation>Сделать копию и обновить</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>The database is being written anew</source>
        <translation>База данных записывается заново</translation>
    </message>
    <message>
        <source>It gets a new key, sealed for every officer who is not disabled. Nobody needs another password.</source>
        <translation>Она получает новый ключ, закрытый для каждого действующего сотрудника. Новые пароли никому не нужны.</translation>
    </message>
    <message>
        <source>The database has a new key. Unlock it with your password as before.</source>
        <translation>У базы данных новый ключ. Разблокируйте её прежним паролем.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Резервная копия восстановлена.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is kept in: %1</source>
        <translation>Резервная копия восстановлена. Прежний реестр сохранён здесь: %1</translation>
    </message>
    <message>
        <source>As soon as your role is granted you can unlock the registry with your password.</source>
        <translation>Как только роль будет назначена, вы сможете разблокировать реестр своим паролем.</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Православное Рождество</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Международный женский день</translation>
    </message>
    <message>
        <source>Nauryz</source>
        <translation>Наурыз мейрамы</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>Праздник единства народа Казахстана</translation>
    </message>
    <message>
        <source>Defender Day</source>
        <translation>День защитника Отечества</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>День Победы</translation>
    </message>
    <message>
        <source>Capital Day</source>
        <translation>День столицы</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>День Конституции</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>День Республики</translation>
    </message>
    <message>
        <source>First President Day</source>
        <translation>День Первого Президента</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>День Независимости</translation>
    </message>
    <message>
        <source>Qurban Ait</source>
        <translation>Курбан-айт</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
</context>
<context>
    <name>ImportEntrance</name>
    <message>
        <source>Files are imported one at a time. Drop one of them.</source>
        <translation>Файлы импортируются по одному. Перетащите один из них.</translation>
    </message>
</context>
<context>
    <name>ImportFileDialog</name>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>Registered users with wallets and accounts</source>
        <translation>Зарегистрированные пользователи с кошельками и счетами</translation>
    </message>
    <message>
        <source>Providers licensed abroad (register of ESMA)</source>
        <translation>Провайдеры с зарубежной лицензией (реестр ESMA)</translation>
    </message>
    <message>
        <source>Warnings of foreign authorities (list of ESMA)</source>
        <translation>Предупреждения зарубежных регуляторов (список ESMA)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Идёт импорт. Дождитесь его завершения или остановите его.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Читается %1</translation>
    </message>
    <message>
        <source>Columns are missing.</source>
        <translation>Не хватает столбцов.</translation>
    </message>
    <message>
        <source>Records are refused. Mend them in the file, or take the good records only.</source>
        <translation>Некоторые записи не принимаются. Исправьте их в файле или возьмите только годные записи.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импортируется %1</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken.</source>
        <translation>Импорт остановлен. Ничего не принято.</translation>
    </message>
    <message>
        <source>Save the refused records</source>
        <translation>Сохранить непринятые записи</translation>
    </message>
    <message>
        <source>Saving the refused records</source>
        <translation>Сохраняются непринятые записи</translation>
    </message>
    <message>
        <source>Saved with the reasons, to be mended and imported again: %1</source>
        <translation>Сохранено с причинами; исправьте и импортируйте снова: %1</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window</source>
        <translation>Перетащите файл в любое место окна</translation>
    </message>
    <message>
        <source>What can be imported: %1</source>
        <translation>Можно импортировать: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>If it is one of these all the same, say which. Its columns are chosen then.</source>
        <translation>Если это всё же одно из следующего, укажите что. Затем выбираются столбцы.</translation>
    </message>
    <message>
        <source>Take the good records, leave out the refused ones</source>
        <translation>Взять годные записи, непринятые пропустить</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Save the refused records…</source>
        <translation>Сохранить непринятые записи…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Идёт импорт.</translation>
    </message>
    <message>
        <source>Columns are missing: %1. Choose below which column of the file holds them.</source>
        <translation>Не хватает столбцов: %1. Ниже выберите, в каком столбце файла они находятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are refused, so the file is not taken. Mend them and import the file again, or take the good records only.</source>
        <translation>
            <numerusform>%n запись не принимается, поэтому файл не берётся. Исправьте её и импортируйте файл снова или возьмите только годные записи.</numerusform>
            <numerusform>%n записи не принимаются, поэтому файл не берётся. Исправьте их и импортируйте файл снова или возьмите только годные записи.</numerusform>
            <numerusform>%n записей не принимаются, поэтому файл не берётся. Исправьте их и импортируйте файл снова или возьмите только годные записи.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry says the same already: nothing would change.</source>
        <translation>В реестре уже так и записано: ничего не изменится.</translation>
    </message>
    <message>
        <source>Read it as Windows-1251</source>
        <translation>Прочитать как Windows-1251</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 closed.</source>
        <translation>Импортировано: новых – %1, изменено – %2, закрыто – %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were refused and left out.</source>
        <translation>
            <numerusform>%n запись не принята и пропущена.</numerusform>
            <numerusform>%n записи не приняты и пропущены.</numerusform>
            <numerusform>%n записей не приняты и пропущены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрывается</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменяется</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не принимается</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>ImportTiles</name>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>taken into the registry</source>
        <translation>приняты в реестр</translation>
    </message>
    <message>
        <source>would be taken in</source>
        <translation>будут приняты</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>say otherwise now</source>
        <translation>теперь записаны иначе</translation>
    </message>
    <message>
        <source>would say otherwise</source>
        <translation>будут записаны иначе</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>gone from the register</source>
        <translation>в источнике больше нет</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже известные</translation>
    </message>
    <message>
        <source>of %1 records in the file</source>
        <translation>из %1 записей в файле</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Непринятые</translation>
    </message>
    <message>
        <source>see what is wrong</source>
        <translation>посмотреть ошибки</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Invite an officer</source>
        <translation>Пригласить сотрудника</translation>
    </message>
    <message>
        <source>New invitation code</source>
        <translation>Новый код приглашения</translation>
    </message>
    <message>
        <source>The officer gets a one-time code and makes keys of his own with it. The role takes effect once it is granted, with a second person where there is one.</source>
        <translation>Сотрудник получает одноразовый код и создаёт по нему собственные ключи. Роль вступает в силу после назначения, которое утверждает второй сотрудник, если он есть.</translation>
    </message>
    <message>
        <source>The present keys are retired and the password opens nothing any more. With the new code the officer makes new keys, and the role has to be granted again. What was signed before stays good.</source>
        <translation>Нынешние ключи выводятся из употребления, пароль больше ничего не открывает. По новому коду сотрудник создаёт новые ключи, и роль нужно назначить заново. Подписанное ранее остаётся в силе.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Создать код</translation>
    </message>
    <message>
        <source>Retire the keys and make a code</source>
        <translation>Вывести ключи и создать код</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>The code holds number, holder and validity with a digital signature. To check it: tizilim-cli check certificate</source>
        <translation>Код содержит номер, владельца и срок действия, заверенные электронной цифровой подписью. Проверка: tizilim-cli check certificate</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1 включительно</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Return of an incomplete application</source>
        <translation>Отказ в дальнейшем рассмотрении заявления</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>Запрос сведений</translation>
    </message>
    <message>
        <source>Decision: approved</source>
        <translation>Решение: одобрено</translation>
    </message>
    <message>
        <source>Decision: refused</source>
        <translation>Решение: отказано</translation>
    </message>
    <message>
        <source>Suspension of a licence</source>
        <translation>Приостановление действия лицензии</translation>
    </message>
    <message>
        <source>Licence certificate</source>
        <translation>Бланк лицензии</translation>
    </message>
</context>
<context>
    <name>LetterSaving</name>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>The registry is open for reading only</source>
        <translation>Реестр открыт только для чтения</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Письмо…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Бланк лицензии…</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Запись: %1</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Fill in this field</source>
        <translation>Заполните это поле</translation>
    </message>
    <message>
        <source>This is not the same password</source>
        <translation>Пароли не совпадают</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; a sentence is best</source>
        <translation>
            <numerusform>Не меньше %n знака; лучше всего фраза</numerusform>
            <numerusform>Не меньше %n знаков; лучше всего фраза</numerusform>
            <numerusform>Не меньше %n знаков; лучше всего фраза</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Note…</source>
        <translation>Примечание…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
</context>
<context>
    <name>LineSet</name>
    <message>
        <source>Sources and destinations</source>
        <translation>Источники и направления</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Accounts at exchanges</source>
        <translation>Счета на биржах</translation>
    </message>
</context>
<context>
    <name>LineSetEditor</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message>
        <source>Checked: %1 of %2</source>
        <translation>Проверено: %1 из %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Пока нет</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>MappingPane</name>
    <message>
        <source>Recognised from the header. Choose another column where that is wrong; it is remembered for files with the same header.</source>
        <translation>Распознано по заголовку. Если неверно, выберите другой столбец; выбор запоминается для файлов с таким же заголовком.</translation>
    </message>
    <message>
        <source>Columns of the file that are not used: %1</source>
        <translation>Столбцы файла, которые не используются: %1</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– нет в файле –</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Record the incident…</source>
        <translation>Зафиксировать инцидент…</translation>
    </message>
</context>
<context>
    <name>OfficerPage</name>
    <message>
        <source>Has a one-time code and no keys yet. With “I have an invitation code” on the first page the officer sets a password; until then nothing can be unlocked or signed.</source>
        <translation>Есть одноразовый код, ключей ещё нет. На первой странице через «У меня есть код приглашения» сотрудник задаёт пароль; до этого нельзя ни разблокировать реестр, ни подписывать.</translation>
    </message>
    <message>
        <source>Has keys and a password, and no role in force. Grant the role once the fingerprint below is the one that the officer present shows.</source>
        <translation>Есть ключи и пароль, но роль ещё не назначена. Назначьте роль, если отпечаток ниже совпадает с тем, который показывает сам сотрудник.</translation>
    </message>
    <message>
        <source>May unlock the registry and signs what the role allows.</source>
        <translation>Может разблокировать реестр и подписывает то, что позволяет роль.</translation>
    </message>
    <message>
        <source>Can no longer unlock or sign; what was signed stays good. Change the database key, so that copies of the old one open nothing new.</source>
        <translation>Больше не может ни разблокировать, ни подписывать; подписанное остаётся в силе. Смените ключ базы данных, чтобы копии старого ничего нового не открывали.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>New invitation code…</source>
        <translation>Новый код приглашения…</translation>
    </message>
    <message>
        <source>Reset the keys…</source>
        <translation>Сбросить ключи…</translation>
    </message>
    <message>
        <source>The registry is open for reading only</source>
        <translation>Реестр открыт только для чтения</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Invite an officer</source>
        <translation>Пригласить сотрудника</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Registry created</source>
        <translation>Реестр создан</translation>
    </message>
    <message>
        <source>Officer invited</source>
        <translation>Сотрудник приглашён</translation>
    </message>
    <message>
        <source>Officer enrolled</source>
        <translation>Сотрудник создал ключи</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>Роль предоставлена</translation>
    </message>
    <message>
        <source>Officer disabled</source>
        <translation>Доступ сотрудника закрыт</translation>
    </message>
    <message>
        <source>Officer&apos;s keys reset</source>
        <translation>Ключи сотрудника сброшены</translation>
    </message>
    <message>
        <source>Key slot changed</source>
        <translation>Ячейка ключа изменена</translation>
    </message>
    <message>
        <source>Access recovered</source>
        <translation>Доступ восстановлен</translation>
    </message>
    <message>
        <source>Recovery key replaced</source>
        <translation>Ключ восстановления заменён</translation>
    </message>
    <message>
        <source>Approval requested</source>
        <translation>Запрошено утверждение</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Предложение отклонено</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортировано</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Экспорт не удался</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Резервная копия создана</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Восстановлено из резервной копии</translation>
    </message>
    <message>
        <source>Database key replaced</source>
        <translation>Ключ базы данных заменён</translation>
    </message>
    <message>
        <source>Registry migrated</source>
        <translation>Реестр переведён на новый формат</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Импортировано из файла</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>Инцидент зафиксирован</translation>
    </message>
    <message>
        <source>Personal data read in bulk</source>
        <translation>Массовое чтение персональных данных</translation>
    </message>
    <message>
        <source>Erased as the law demands</source>
        <translation>Уничтожено по требованию закона</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The event is not signed by the key of the officer whom it names.</source>
        <translation>Событие подписано не ключом того сотрудника, который в нём назван.</translation>
    </message>
    <message>
        <source>The officer did not have this role in force when he signed.</source>
        <translation>Когда сотрудник подписывал, эта его роль не действовала.</translation>
    </message>
    <message>
        <source>Keys or a role were given by somebody who may not, or without the second person.</source>
        <translation>Ключи или роль предоставил тот, кто не имеет на это права, либо они предоставлены без второго лица.</translation>
    </message>
    <message>
        <source>The payload of the key event does not say what such an event must say.</source>
        <translation>Данные события о ключах не содержат того, что должно быть в таком событии.</translation>
    </message>
    <message>
        <source>The key event before this one is missing: a revocation could have been left out.</source>
        <translation>Нет предыдущего события о ключах: могли пропустить отзыв ключа.</translation>
    </message>
    <message>
        <source>This is no EXPORT event.</source>
        <translation>Это не событие EXPORT.</translation>
    </message>
    <message>
        <source>Payload and nonce are not those to which the EXPORT event commits.</source>
        <translation>Данные и значение nonce не те, которые закреплены хешем в событии EXPORT.</translation>
    </message>
    <message>
        <source>The payload of the EXPORT event does not say what it must say.</source>
        <translation>Данные события EXPORT не содержат того, что должны содержать.</translation>
    </message>
    <message>
        <source>The manifest is not the one that the history names.</source>
        <translation>Манифест не тот, который назван в истории.</translation>
    </message>
    <message>
        <source>The manifest names another package, registry or officer than the EXPORT event.</source>
        <translation>В манифесте указан не тот пакет, реестр или сотрудник, что в событии EXPORT.</translation>
    </message>
    <message>
        <source>The EXPORT event commits to the manifest.</source>
        <translation>Манифест закреплён хешем в событии EXPORT.</translation>
    </message>
    <message>
        <source>This is no checkpoint with one signature.</source>
        <translation>Это не контрольная точка с одной подписью.</translation>
    </message>
    <message>
        <source>The checkpoint is that of another registry.</source>
        <translation>Контрольная точка относится к другому реестру.</translation>
    </message>
    <message>
        <source>The checkpoint names size and root of the history.</source>
        <translation>Контрольная точка называет размер и корневой хеш истории.</translation>
    </message>
    <message>
        <source>The proof is malformed, or holds another checkpoint than the one beside it.</source>
        <translation>Доказательство имеет неверный формат или содержит не ту контрольную точку, что лежит рядом с ним.</translation>
    </message>
    <message>
        <source>The proof does not lead from the EXPORT event to the checkpoint.</source>
        <translation>Доказательство не ведёт от события EXPORT к контрольной точке.</translation>
    </message>
    <message>
        <source>The EXPORT event stands in the history of the checkpoint.</source>
        <translation>Событие EXPORT есть в истории контрольной точки.</translation>
    </message>
    <message>
        <source>The key events are cut off.</source>
        <translation>События о ключах обрываются.</translation>
    </message>
    <message>
        <source>The last key event is not the one that the EXPORT event names: a revocation could have been left out.</source>
        <translation>Последнее событие о ключах не то, которое названо в событии EXPORT: могли пропустить отзыв ключа.</translation>
    </message>
    <message>
        <source>The registry&apos;s id is not the one that its first keys make.</source>
        <translation>Идентификатор реестра не тот, который получается из его первых ключей.</translation>
    </message>
    <message>
        <source>All key events are there, in the history, and rightly signed.</source>
        <translation>Все события о ключах на месте, стоят в истории и верно подписаны.</translation>
    </message>
    <message>
        <source>A line is no key event of this registry.</source>
        <translation>Одна из строк — не событие о ключах этого реестра.</translation>
    </message>
    <message>
        <source>A key event does not stand in the history of the checkpoint.</source>
        <translation>Одного из событий о ключах нет в истории контрольной точки.</translation>
    </message>
    <message>
        <source>The payload of a key event is not the one to which it commits.</source>
        <translation>Данные одного из событий о ключах не те, которые закреплены в нём хешем.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by the officer who signed the EXPORT event.</source>
        <translation>Контрольную точку подписал не тот сотрудник, который подписал событие EXPORT.</translation>
    </message>
    <message>
        <source>The officer&apos;s role was in force, and the certificate is his own as the history names it.</source>
        <translation>Роль сотрудника действовала, а сертификат — его собственный, названный в истории.</translation>
    </message>
    <message>
        <source>The officer&apos;s role was in force; the certificate is one from outside that the manifest names.</source>
        <translation>Роль сотрудника действовала; сертификат внешний, он назван в манифесте.</translation>
    </message>
    <message>
        <source>These are no proofs of consistency.</source>
        <translation>Это не доказательства согласованности.</translation>
    </message>
    <message>
        <source>A proof of consistency does not lead to the checkpoint.</source>
        <translation>Одно из доказательств согласованности не ведёт к контрольной точке.</translation>
    </message>
    <message>
        <source>The histories of all earlier exports are the beginning of this one.</source>
        <translation>Истории всех прежних экспортов являются началом этой истории.</translation>
    </message>
    <message>
        <source>The older package is damaged itself.</source>
        <translation>Более ранний пакет сам повреждён.</translation>
    </message>
    <message>
        <source>The older package is that of another registry.</source>
        <translation>Более ранний пакет относится к другому реестру.</translation>
    </message>
    <message>
        <source>The older package knows a longer history: this one was rolled back, or it is the older.</source>
        <translation>История в более раннем пакете длиннее: либо эта история откачена назад, либо этот пакет старше.</translation>
    </message>
    <message>
        <source>The history of the older package is not the beginning of this one: it was rewritten.</source>
        <translation>История более раннего пакета не является началом этой: её переписали.</translation>
    </message>
    <message>
        <source>The history of the older package is the beginning of this one.</source>
        <translation>История более раннего пакета является началом этой.</translation>
    </message>
    <message>
        <source>The archive&apos;s header or checksum of this file is not what its bytes say: something was changed.</source>
        <translation>Заголовок или контрольная сумма этого файла в архиве не соответствует его байтам: что-то изменено.</translation>
    </message>
    <message>
        <source>The archive is whole, to the last bit.</source>
        <translation>Архив цел до последнего бита.</translation>
    </message>
    <message>
        <source>The archive does not begin by saying that it is an ASiC-E container.</source>
        <translation>В начале архива не указано, что это контейнер ASiC-E.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Файл отсутствует.</translation>
    </message>
    <message>
        <source>The file does not belong into an audit package.</source>
        <translation>Файл не относится к аудиторскому пакету.</translation>
    </message>
    <message>
        <source>Every file that must be there is there, and no other.</source>
        <translation>Все нужные файлы на месте, лишних нет.</translation>
    </message>
    <message>
        <source>The list of signed files belongs to another signature.</source>
        <translation>Список подписанных файлов относится к другой подписи.</translation>
    </message>
    <message>
        <source>The file was signed and is missing.</source>
        <translation>Файл был подписан, но отсутствует.</translation>
    </message>
    <message>
        <source>The file is not the one that was signed.</source>
        <translation>Файл не тот, который был подписан.</translation>
    </message>
    <message>
        <source>The file is in the package and was not signed.</source>
        <translation>Файл есть в пакете, но не был подписан.</translation>
    </message>
    <message>
        <source>Every file is the one that was signed.</source>
        <translation>Каждый файл — именно тот, который был подписан.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is not checked here.</source>
        <translation>Подпись использует алгоритм, который здесь не проверяется.</translation>
    </message>
    <message>
        <source>The certificate is not that of the signature.</source>
        <translation>Сертификат не соответствует подписи.</translation>
    </message>
    <message>
        <source>The certificates are not those of the signature.</source>
        <translation>Сертификаты не соответствуют подписи.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the time that the signer claims.</source>
        <translation>В момент, указанный подписавшим, сертификат не действовал.</translation>
    </message>
    <message>
        <source>The signature fits the list of files and the certificate.</source>
        <translation>Подпись соответствует списку файлов и сертификату.</translation>
    </message>
    <message>
        <source>The time stamp is not over this signature.</source>
        <translation>Метка времени поставлена не на эту подпись.</translation>
    </message>
    <message>
        <source>The time stamp fits the signature.</source>
        <translation>Метка времени соответствует подписи.</translation>
    </message>
    <message>
        <source>This is no manifest of an audit package that this version reads.</source>
        <translation>Это не манифест аудиторского пакета, который читает эта версия.</translation>
    </message>
    <message>
        <source>The package was signed with another certificate than the one that its manifest names.</source>
        <translation>Пакет подписан не тем сертификатом, который назван в его манифесте.</translation>
    </message>
    <message>
        <source>The manifest names every report file with its hash.</source>
        <translation>Манифест называет каждый файл отчёта с его хешем.</translation>
    </message>
    <message>
        <source>The manifest names the file, and it is missing.</source>
        <translation>Файл назван в манифесте, но отсутствует.</translation>
    </message>
    <message>
        <source>The file is not the one that the manifest names.</source>
        <translation>Файл не тот, который назван в манифесте.</translation>
    </message>
    <message>
        <source>The manifest does not name the file.</source>
        <translation>Файл не назван в манифесте.</translation>
    </message>
    <message>
        <source>Consistent in itself, origin not proved: say what you trust.</source>
        <translation>Пакет внутренне согласован, но его происхождение не доказано: укажите, чему вы доверяете.</translation>
    </message>
    <message>
        <source>The package does not come from the registry that you trust.</source>
        <translation>Пакет получен не из того реестра, которому вы доверяете.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not the one that you trust, nor issued under it.</source>
        <translation>Сертификат подписавшего — не тот, которому вы доверяете, и выдан не на его основании.</translation>
    </message>
    <message>
        <source>The package comes from where you trust.</source>
        <translation>Пакет получен из источника, которому вы доверяете.</translation>
    </message>
    <message>
        <source>An officer approved what he had asked for himself.</source>
        <translation>Сотрудник утвердил то, что сам и предложил.</translation>
    </message>
    <message>
        <source>The time stamp fits the signature; whether its authority is to be trusted was not asked.</source>
        <translation>Метка времени соответствует подписи; можно ли доверять выдавшему её центру, не проверялось.</translation>
    </message>
</context>
<context>
    <name>PackageCheckView</name>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
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
        <translation>Контрольная точка</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Officers&apos; keys</source>
        <translation>Ключи сотрудников</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Подписавший</translation>
    </message>
    <message>
        <source>Earlier exports</source>
        <translation>Прежние экспорты</translation>
    </message>
    <message>
        <source>Older package</source>
        <translation>Прежний пакет</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>доказано</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>не доказано</translation>
    </message>
    <message>
        <source>Audit packages (*.asice)</source>
        <translation>Аудиторские пакеты (*.asice)</translation>
    </message>
    <message>
        <source>Audit package; drop it here, or choose it</source>
        <translation>Аудиторский пакет: перетащите сюда или выберите</translation>
    </message>
    <message>
        <source>An older package of the same registry, if you have one</source>
        <translation>Прежний пакет того же реестра, если он есть</translation>
    </message>
    <message>
        <source>Certificate that you trust</source>
        <translation>Сертификат, которому вы доверяете</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>It must come from</source>
        <translation>Откуда он должен быть</translation>
    </message>
    <message>
        <source>Registry id, 32 hexadecimal digits</source>
        <translation>Идентификатор реестра, 32 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>this registry: %1</source>
        <translation>этот реестр: %1</translation>
    </message>
    <message>
        <source>another registry, by its id</source>
        <translation>другой реестр, по его идентификатору</translation>
    </message>
    <message>
        <source>the holder of a certificate</source>
        <translation>владелец сертификата</translation>
    </message>
    <message>
        <source>anywhere: only whether it is whole</source>
        <translation>откуда угодно: только целостность</translation>
    </message>
    <message>
        <source>Choose a package.</source>
        <translation>Выберите пакет.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>подлинный</translation>
    </message>
    <message>
        <source>whole, origin not proved</source>
        <translation>цел, происхождение не доказано</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>не в порядке</translation>
    </message>
    <message>
        <source>The package is what the registry issued. Nothing in it was changed since.</source>
        <translation>Пакет именно тот, который выпустил реестр. С тех пор в нём ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing in the package contradicts itself. Whether it comes from the registry that it names was not proved: say above what you trust.</source>
        <translation>В пакете нет противоречий. Что он из названного реестра, не доказано: укажите, чему вы доверяете.</translation>
    </message>
    <message>
        <source>Do not rely on this package. What is wrong with it stands below; ask whoever sent it for another.</source>
        <translation>На этот пакет нельзя полагаться. Что в нём неверно, указано ниже; попросите у отправителя другой.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>What the package says of itself</source>
        <translation>Что пакет говорит о себе</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Идентификатор реестра</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Экспортировал</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Время экспорта</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Отпечаток сертификата</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>Событий в истории</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Корневой хеш</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>The package holds the files, the proof that this export stands in the registry&apos;s history, and a signature. Whoever receives it can check all of it without this registry.</source>
        <translation>В пакете файлы, доказательство, что этот экспорт есть в истории реестра, и подпись. Получатель проверит всё это без самого реестра.</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Чем подписать</translation>
    </message>
    <message>
        <source>my own key in this registry</source>
        <translation>мой ключ в этом реестре</translation>
    </message>
    <message>
        <source>a certificate from a file (PKCS#12)</source>
        <translation>сертификат из файла (PKCS#12)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Сертификаты (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Пароль сертификата</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Sign and pack</source>
        <translation>Подписать и упаковать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the file of the certificate.</source>
        <translation>Выберите файл сертификата.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
</context>
<context>
    <name>PackageGatePage</name>
    <message>
        <source>First page</source>
        <translation>Начальная страница</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>Check a package</source>
        <translation>Проверка пакета</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More to do</source>
        <translation>Другие действия</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>The password opens your own keys; nobody else knows it and nobody can read it back. The keys stay the same, and so does everything that you have signed.</source>
        <translation>Пароль открывает ваши собственные ключи; его никто больше не знает и никто не может прочитать. Ключи остаются прежними, как и всё, что вы подписали.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password, again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>The password is changed. Use it from the next time you unlock.</source>
        <translation>Пароль изменён. Используйте его при следующей разблокировке.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Другие дни</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Pages of the report</source>
        <translation>Страницы отчёта</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>Страницы готовятся</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>No pages to show</source>
        <translation>Нет страниц для показа</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The payload of event %1 is not the one that was signed.</source>
        <translation>Данные события %1 не те, которые были подписаны.</translation>
    </message>
    <message>
        <source>Event %1 is earlier than the event before it.</source>
        <translation>Событие %1 по времени раньше предыдущего события.</translation>
    </message>
    <message>
        <source>The rows listed for event %1 are not those that it commits to.</source>
        <translation>Строки, перечисленные для события %1, не те, которые закреплены в нём хешем.</translation>
    </message>
    <message>
        <source>Event %1 was signed with a key that its officer did not have then.</source>
        <translation>Событие %1 подписано ключом, которого у сотрудника тогда не было.</translation>
    </message>
    <message>
        <source>Event %1 was signed under a role that its officer did not have then.</source>
        <translation>Событие %1 подписано в роли, которой у сотрудника тогда не было.</translation>
    </message>
    <message>
        <source>Event %1: the role of its officer may not do this.</source>
        <translation>Событие %1: роль сотрудника не позволяет это сделать.</translation>
    </message>
    <message>
        <source>Event %1 was done without the approval that it needs.</source>
        <translation>Событие %1 совершено без необходимого утверждения.</translation>
    </message>
    <message>
        <source>Event %1 gives an officer a role or a key that nobody entitled gave.</source>
        <translation>Событие %1 даёт сотруднику роль или ключ, которых никто из имеющих на это право не предоставлял.</translation>
    </message>
    <message>
        <source>Event %1 does not name the last event before it about officers and keys.</source>
        <translation>Событие %1 не называет последнее предшествующее ему событие о сотрудниках и ключах.</translation>
    </message>
    <message>
        <source>Event %1 was not signed by the first administrator, to whom the registry&apos;s id commits.</source>
        <translation>Событие %1 подписано не первым администратором, который закреплён в идентификаторе реестра.</translation>
    </message>
    <message>
        <source>The search index does not hold this record as it is.</source>
        <translation>Поисковый индекс содержит эту запись не такой, какая она есть.</translation>
    </message>
    <message>
        <source>The search index holds entries of records that do not exist.</source>
        <translation>В поисковом индексе есть данные о несуществующих записях.</translation>
    </message>
    <message>
        <source>The search index differs from its entries.</source>
        <translation>Поисковый индекс расходится с собственными данными.</translation>
    </message>
    <message>
        <source>The list of waiting requests differs from the history at request %1.</source>
        <translation>Список ожидающих предложений расходится с историей на предложении %1.</translation>
    </message>
    <message>
        <source>Bytes are stored that belong to no document.</source>
        <translation>Хранятся байты, не относящиеся ни к одному документу.</translation>
    </message>
    <message>
        <source>Event %1 is not as it was signed. Compare it with a backup.</source>
        <translation>Событие %1 не такое, каким было подписано. Сравните его с резервной копией.</translation>
    </message>
    <message>
        <source>Event %1 was signed with a key that its officer does not have.</source>
        <translation>Событие %1 подписано ключом, которого у сотрудника нет.</translation>
    </message>
    <message>
        <source>The event in row %1 does not belong to the history: it was put in later.</source>
        <translation>Событие в строке %1 не относится к истории: его вставили позже.</translation>
    </message>
    <message>
        <source>The event in row %1 is a copy of event %2.</source>
        <translation>Событие в строке %1 — копия события %2.</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing. Compare the registry with a backup.</source>
        <translation>Отсутствуют события с %1 по %2. Сравните реестр с резервной копией.</translation>
    </message>
    <message>
        <source>Event %1 stands in row %2: the order of the history was changed.</source>
        <translation>Событие %1 стоит в строке %2: порядок истории изменён.</translation>
    </message>
    <message>
        <source>Event %1 is not the one that the next event names: it was signed anew, or put in the place of another.</source>
        <translation>Событие %1 не то, которое названо в следующем событии: его подписали заново или поставили на место другого.</translation>
    </message>
    <message>
        <source>The history ends after %1 events, but traces of %2 are left: its end was cut off.</source>
        <translation>Событий в истории: %1, а следы остались от большего их числа: %2. Конец истории отрезан.</translation>
    </message>
    <message>
        <source>Parts of the file do not fit each other: older pages were put back, or the disk lost some. Restore a backup.</source>
        <translation>Части файла не подходят друг к другу: вернули более старые страницы или часть страниц потерял диск. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Поисковый индекс повреждён.</translation>
    </message>
    <message>
        <source>Event %1 names a request that does not exist.</source>
        <translation>Событие %1 называет предложение, которого не существует.</translation>
    </message>
    <message>
        <source>Event %1 decides request %2, which was decided before.</source>
        <translation>Событие %1 содержит решение по предложению %2, решение по которому уже было принято.</translation>
    </message>
    <message>
        <source>Event %1: the officer approved request %2, which he made himself.</source>
        <translation>Событие %1: сотрудник утвердил предложение %2, которое внёс сам.</translation>
    </message>
    <message>
        <source>Event %1: this officer&apos;s role may not decide request %2.</source>
        <translation>Событие %1: роль сотрудника не позволяет принимать решение по предложению %2.</translation>
    </message>
    <message>
        <source>Event %1 does something else than what request %2 asked for.</source>
        <translation>Событие %1 делает не то, о чём просило предложение %2.</translation>
    </message>
    <message>
        <source>Event %1 approves request %2, but the records were not as they were when it was made.</source>
        <translation>Событие %1 утверждает предложение %2, но записи были уже не такими, как при его внесении.</translation>
    </message>
    <message>
        <source>The record is not as event %1 left it: it was changed outside of the program.</source>
        <translation>Запись не такая, какой её оставило событие %1: её изменили вне программы.</translation>
    </message>
    <message>
        <source>The record was changed outside of the program before event %1.</source>
        <translation>Запись изменили вне программы до события %1.</translation>
    </message>
    <message>
        <source>No event of the history made this record.</source>
        <translation>Эту запись не создавало ни одно событие истории.</translation>
    </message>
    <message>
        <source>The record was there before event %1, but no event of the history made it.</source>
        <translation>Запись существовала до события %1, но ни одно событие истории её не создавало.</translation>
    </message>
    <message>
        <source>Event %1 removed this record, but it is there.</source>
        <translation>Событие %1 удалило эту запись, но она есть в реестре.</translation>
    </message>
    <message>
        <source>The record is missing; event %1 still knew it.</source>
        <translation>Записи нет, хотя при событии %1 она ещё была.</translation>
    </message>
    <message>
        <source>The record was missing before event %1, but no event of the history removed it.</source>
        <translation>Записи не было до события %1, но ни одно событие истории её не удаляло.</translation>
    </message>
    <message>
        <source>The record stands as it was before event %1: an older part of the file was put back.</source>
        <translation>Запись находится в состоянии до события %1: вернули более старую часть файла.</translation>
    </message>
    <message>
        <source>registry.keys holds a slot (%1) that no event of the history made.</source>
        <translation>В registry.keys есть ячейка ключей (%1), которую не создавало ни одно событие истории.</translation>
    </message>
    <message>
        <source>The password of the slot of “%1” is protected less than the history says.</source>
        <translation>Пароль ячейки ключей «%1» защищён слабее, чем указано в истории.</translation>
    </message>
    <message>
        <source>The slot of “%1” is not the one that the history names.</source>
        <translation>Ячейка ключей «%1» не та, которая названа в истории.</translation>
    </message>
    <message>
        <source>A slot that the history names is missing from registry.keys (%1).</source>
        <translation>В registry.keys нет ячейки ключей, названной в истории (%1).</translation>
    </message>
    <message>
        <source>The sealed database keys in registry.keys were changed by somebody who does not hold them.</source>
        <translation>Зашифрованные ключи базы данных в registry.keys изменил кто-то, у кого этих ключей нет.</translation>
    </message>
    <message>
        <source>The stored tree over the history differs from the history.</source>
        <translation>Сохранённое дерево хешей истории расходится с историей.</translation>
    </message>
    <message>
        <source>A part of the stored tree is older than the rest: an older part of the file was put back.</source>
        <translation>Часть сохранённого дерева хешей старее остального: вернули более старую часть файла.</translation>
    </message>
    <message>
        <source>The history has %1 events; %2 were seen before: its end was cut off, or an older copy was put back.</source>
        <translation>Событий в истории: %1, ранее их было: %2. Конец истории отрезан, или вернули более старую копию.</translation>
    </message>
    <message>
        <source>The history has %1 events; the checkpoint was made at %2: its end was cut off, or an older copy was put back.</source>
        <translation>Событий в истории: %1, при создании контрольной точки их было: %2. Конец истории отрезан, или вернули более старую копию.</translation>
    </message>
    <message>
        <source>The first %2 events are not those of the checkpoint: the history was rewritten, or an older copy went its own way.</source>
        <translation>Первые события истории (%2) не те, что в контрольной точке: историю переписали, или работа отдельно продолжилась в более старой копии.</translation>
    </message>
    <message>
        <source>The bytes of the document are not those whose hash its record holds.</source>
        <translation>Байты документа не соответствуют хешу в его записи.</translation>
    </message>
    <message>
        <source>The officer&apos;s role or key is not what the history granted.</source>
        <translation>Роль или ключ сотрудника не те, что предоставлены по истории.</translation>
    </message>
    <message>
        <source>The payload of event %1 does not have the form that payloads have.</source>
        <translation>Данные события %1 имеют не ту форму, которая установлена.</translation>
    </message>
    <message>
        <source>The payload of event %1 tells of something else than what the event did.</source>
        <translation>В данных события %1 названо не то действие, которое им совершено.</translation>
    </message>
    <message>
        <source>Event %1 did something that this version does not know, so that nobody may do it.</source>
        <translation>Действие события %1 этой версии неизвестно, поэтому совершать его никто не вправе.</translation>
    </message>
    <message>
        <source>Event %1 changed records that what it did may not change.</source>
        <translation>Событие %1 изменило записи, которые таким действием изменять нельзя.</translation>
    </message>
    <message>
        <source>The structure of the database is not the one that this program makes: see “%1”.</source>
        <translation>Структура базы данных не та, которую создаёт эта программа: см. «%1».</translation>
    </message>
    <message>
        <source>Rows are listed for event %1, which does not exist.</source>
        <translation>Хранится перечень строк события %1, которого нет.</translation>
    </message>
    <message>
        <source>Event %1 changes a key slot that is not that of its officer.</source>
        <translation>Событие %1 изменяет ячейку ключей, которая не принадлежит его сотруднику.</translation>
    </message>
    <message>
        <source>Event %1 takes back what cannot be taken back.</source>
        <translation>Событие %1 отменяет то, что отменить нельзя.</translation>
    </message>
    <message>
        <source>The payload of event %1 does not tell what the event changed.</source>
        <translation>Данные события %1 не говорят о том, что событие на самом деле изменило.</translation>
    </message>
    <message>
        <source>Event %1 brought a record into a state into which what it did does not lead.</source>
        <translation>Событие %1 перевело запись в состояние, к которому это действие не ведёт.</translation>
    </message>
    <message>
        <source>Event %1 says that it takes event %2 back, but does not put back what was there.</source>
        <translation>Событие %1 значится отменой события %2, но не возвращает то, что было.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Proposed by %1 (%2), %3</source>
        <translation>Предложение внёс сотрудник: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Let the officer show it to you, and compare the two digit by digit before you approve.</source>
        <translation>Попросите сотрудника показать отпечаток и сверьте оба знак за знаком, прежде чем утвердить.</translation>
    </message>
    <message>
        <source>Ground and act</source>
        <translation>Основание и акт</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая запись</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удаляется</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>изменяется</translation>
    </message>
</context>
<context>
    <name>PublicRegister</name>
    <message>
        <source>issued</source>
        <translation>выдана</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>действие приостановлено</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>действие возобновлено</translation>
    </message>
    <message>
        <source>ran out, can be renewed</source>
        <translation>срок истёк, может быть продлена</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок действия истёк</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозвана (лишение)</translation>
    </message>
    <message>
        <source>surrendered</source>
        <translation>прекращена по заявлению лицензиата</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>действие прекращено</translation>
    </message>
    <message>
        <source>providing custody and administration of crypto-assets on behalf of clients</source>
        <translation>хранение криптоактивов и управление ими от имени клиентов</translation>
    </message>
    <message>
        <source>operation of a trading platform for crypto-assets</source>
        <translation>обеспечение работы торговой платформы криптоактивов</translation>
    </message>
    <message>
        <source>exchange of crypto-assets for funds</source>
        <translation>обмен криптоактивов на денежные средства</translation>
    </message>
    <message>
        <source>exchange of crypto-assets for other crypto-assets</source>
        <translation>обмен криптоактивов на другие криптоактивы</translation>
    </message>
    <message>
        <source>execution of orders for crypto-assets on behalf of clients</source>
        <translation>исполнение поручений по криптоактивам от имени клиентов</translation>
    </message>
    <message>
        <source>placing of crypto-assets</source>
        <translation>размещение криптоактивов</translation>
    </message>
    <message>
        <source>reception and transmission of orders for crypto-assets on behalf of clients</source>
        <translation>приём и передача поручений по криптоактивам от имени клиентов</translation>
    </message>
    <message>
        <source>providing advice on crypto-assets</source>
        <translation>консультирование по криптоактивам</translation>
    </message>
    <message>
        <source>providing portfolio management on crypto-assets</source>
        <translation>управление портфелем криптоактивов</translation>
    </message>
    <message>
        <source>providing transfer services for crypto-assets on behalf of clients</source>
        <translation>услуги по переводу криптоактивов от имени клиентов</translation>
    </message>
    <message>
        <source>last day of validity</source>
        <translation>последний день действия</translation>
    </message>
    <message>
        <source>in place of</source>
        <translation>выдана взамен</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Столбцы как вначале</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>выбрано: %1</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Заявлений пока нет</translation>
    </message>
    <message>
        <source>An application begins with its applicant&apos;s BIN.</source>
        <translation>Заявление начинается с БИН заявителя.</translation>
    </message>
    <message>
        <source>No licences yet</source>
        <translation>Лицензий пока нет</translation>
    </message>
    <message>
        <source>A licence is issued from an approved application.</source>
        <translation>Лицензия выдаётся по одобренному заявлению.</translation>
    </message>
    <message>
        <source>No exchanges yet</source>
        <translation>Бирж пока нет</translation>
    </message>
    <message>
        <source>Import a public register, or enter an exchange by hand.</source>
        <translation>Импортируйте публичный реестр или внесите биржу вручную.</translation>
    </message>
    <message>
        <source>No warnings yet</source>
        <translation>Предупреждений пока нет</translation>
    </message>
    <message>
        <source>Import the public list of operators without a licence.</source>
        <translation>Импортируйте публичный список нелицензированных операторов.</translation>
    </message>
    <message>
        <source>No registered users yet</source>
        <translation>Зарегистрированных пользователей пока нет</translation>
    </message>
    <message>
        <source>A user is registered by an IIN or a BIN.</source>
        <translation>Пользователь регистрируется по ИИН или БИН.</translation>
    </message>
    <message>
        <source>No declarations yet</source>
        <translation>Деклараций пока нет</translation>
    </message>
    <message>
        <source>A declaration is taken in for a registered user.</source>
        <translation>Декларация вносится для зарегистрированного пользователя.</translation>
    </message>
    <message>
        <source>No officers yet</source>
        <translation>Сотрудников пока нет</translation>
    </message>
    <message>
        <source>An officer is invited by an administrator.</source>
        <translation>Сотрудника приглашает администратор.</translation>
    </message>
</context>
<context>
    <name>RecordListPage</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1 proposes: %2. Another person has to approve it.</source>
        <translation>%1 предлагает: %2. Утвердить должно другое лицо.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>The proposal is approved.</source>
        <translation>Предложение утверждено.</translation>
    </message>
    <message>
        <source>The proposal is declined.</source>
        <translation>Предложение отклонено.</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>Другой сотрудник</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Последние события</translation>
    </message>
</context>
<context>
    <name>RecordPreview</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Account at an exchange</source>
        <translation>Счёт на бирже</translation>
    </message>
    <message>
        <source>Accounts at exchanges</source>
        <translation>Счета на биржах</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>День календаря</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <translation>Календарь рабочих дней</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Пункт проверочного листа</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Проверочный лист</translation>
    </message>
    <message>
        <source>Source-of-funds declaration</source>
        <translation>Декларация об источнике происхождения средств</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Декларации</translation>
    </message>
    <message>
        <source>Line of a declaration</source>
        <translation>Строка декларации</translation>
    </message>
    <message>
        <source>Lines of a declaration</source>
        <translation>Строки декларации</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Биржи</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Owner or executive</source>
        <translation>Собственник или руководитель</translation>
    </message>
    <message>
        <source>Owners and executives</source>
        <translation>Собственники и руководители</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Курс валюты</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Registered user</source>
        <translation>Зарегистрированный пользователь</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Unlicensed operator</source>
        <translation>Нелицензированный оператор</translation>
    </message>
    <message>
        <source>Warning list</source>
        <translation>Нелицензированные операторы</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Сохраните ключ восстановления</translation>
    </message>
    <message>
        <source>If every administrator loses the password, only this key opens the registry again. It is shown this once. Print it or write it down, and keep it in a safe, away from the computer.</source>
        <translation>Если все администраторы потеряют пароль, реестр снова откроет только этот ключ. Он показывается один раз. Распечатайте или запишите его и храните в сейфе, отдельно от компьютера.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Ключ восстановления: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The key is printed or written down</source>
        <translation>Ключ распечатан или записан</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Part of a name or number</source>
        <translation>Часть названия или номера</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Compliance report</source>
        <translation>Отчёт о соблюдении требований</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Licences issued in the period</source>
        <translation>Лицензии, выданные за период</translation>
    </message>
    <message>
        <source>Users registered in the period</source>
        <translation>Пользователи, зарегистрированные за период</translation>
    </message>
    <message>
        <source>Declarations submitted in the period</source>
        <translation>Декларации, поданные за период</translation>
    </message>
    <message>
        <source>Declarations accepted in the period</source>
        <translation>Декларации, принятые за период</translation>
    </message>
    <message>
        <source>Declarations rejected in the period</source>
        <translation>Декларации, не принятые за период</translation>
    </message>
    <message>
        <source>Sources of funds in declarations accepted in the period</source>
        <translation>Источники средств в декларациях, принятых за период</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Основные показатели</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Лицензиат</translation>
    </message>
    <message>
        <source>Licences issued by the end of the period</source>
        <translation>Лицензии, выданные к концу периода</translation>
    </message>
    <message>
        <source>IIN or BIN</source>
        <translation>ИИН или БИН</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Дата подачи</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Хеш листа</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>События, начиная с последнего</translation>
    </message>
    <message>
        <source>Licences in force at the end of the period</source>
        <translation>Действующие лицензии на конец периода</translation>
    </message>
    <message>
        <source>Licences suspended at the end of the period</source>
        <translation>Приостановленные лицензии на конец периода</translation>
    </message>
    <message>
        <source>Registered users at the end of the period</source>
        <translation>Зарегистрированные пользователи на конец периода</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Sources of funds in declarations accepted, mln ₸</source>
        <translation>Источники средств в принятых декларациях, млн ₸</translation>
    </message>
    <message>
        <source>Status at the end of the period</source>
        <translation>Статус на конец периода</translation>
    </message>
    <message>
        <source>The period is not over yet: what is told of its end is told of %1.</source>
        <translation>Период ещё не окончен: сведения на конец периода даны на %1.</translation>
    </message>
    <message>
        <source>Changes in licences</source>
        <translation>Изменения в лицензиях</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>действие возобновлено</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>приостановлена до %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>действие приостановлено</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозвана (лишение)</translation>
    </message>
    <message>
        <source>surrendered</source>
        <translation>прекращена по заявлению</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>действие прекращено</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>выдана</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>%1 quarter %2</source>
        <translation>%1 квартал %2 г.</translation>
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
        <translation>PDF — читать и печатать</translation>
    </message>
    <message>
        <source>XLSX, to be calculated with</source>
        <translation>XLSX — для расчётов</translation>
    </message>
    <message>
        <source>CSV, a table for other programs</source>
        <translation>CSV — таблица для других программ</translation>
    </message>
    <message>
        <source>JSON, everything for other programs</source>
        <translation>JSON — все данные для других программ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Идентификатор реестра</translation>
    </message>
    <message>
        <source>Events of the history</source>
        <translation>События истории</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Корневой хеш</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Made at (Almaty time)</source>
        <translation>Составлено (время Алматы)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Code for verification</source>
        <translation>Код проверки</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Rows · control total</source>
        <translation>Строки · контрольный итог</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Строк нет</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Choose a period first.</source>
        <translation>Сначала выберите период.</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>Выберите хотя бы один вид файла.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Exports so far</source>
        <translation>История экспорта</translation>
    </message>
    <message>
        <source>Sign and pack</source>
        <translation>Подписать и упаковать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Sign and pack…</source>
        <translation>Подписать и упаковать…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The pages are not ready yet.</source>
        <translation>Страницы ещё не готовы.</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Проверить файл…</translation>
    </message>
    <message>
        <source>Check a package…</source>
        <translation>Проверить пакет…</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Готовятся страницы</translation>
    </message>
    <message>
        <source>Where the files are to be</source>
        <translation>Куда поместить файлы</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Exported to %1: %2</source>
        <translation>Экспортировано в %1: %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Signing and packing</source>
        <translation>Подписание и упаковка</translation>
    </message>
    <message>
        <source>Signed and packed: %1</source>
        <translation>Подписано и упаковано: %1</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The pages are with the printer.</source>
        <translation>Страницы отправлены на принтер.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление резервной копии</translation>
    </message>
    <message>
        <source>The registry goes back to what it was when the backup was made. What was done afterwards is given up: it is not deleted, its folder is set aside, and the restored history says what was given up, when and by whom.</source>
        <translation>Реестр возвращается к состоянию на момент резервной копии. От сделанного позже отказываются: оно не удаляется, его папка откладывается, а восстановленная история говорит, от чего, когда и кем отказались.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Папка резервной копии</translation>
    </message>
    <message>
        <source>Where the registry is to be</source>
        <translation>Где будет реестр</translation>
    </message>
    <message>
        <source>Sign-in name of an administrator</source>
        <translation>Имя для входа администратора</translation>
    </message>
    <message>
        <source>Password, as it was when the backup was made</source>
        <translation>Пароль на момент создания копии</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Резервная копия восстанавливается</translation>
    </message>
    <message>
        <source>There is no backup in this folder: choose the one that holds registry.db and registry.keys.</source>
        <translation>В этой папке нет резервной копии: выберите папку с файлами registry.db и registry.keys.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Give up what was done since the backup was made?</source>
        <translation>Отказаться от сделанного после создания резервной копии?</translation>
    </message>
    <message>
        <source>Registry: %1
It is set aside, and the backup takes its place.</source>
        <translation>Реестр: %1
Он откладывается, его место занимает резервная копия.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Mine or not assigned</source>
        <translation>Мои или без исполнителя</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Срок в течение 7 дней</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Suspended now</source>
        <translation>Сейчас приостановлены</translation>
    </message>
    <message>
        <source>Suspension ends within 7 days</source>
        <translation>Приостановление заканчивается в течение 7 дней</translation>
    </message>
    <message>
        <source>Runs out within 30 days</source>
        <translation>Истекают в течение 30 дней</translation>
    </message>
    <message>
        <source>Ran out, in grace</source>
        <translation>Истекли, льготный период</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Ждут рассмотрения</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Ответ просрочен</translation>
    </message>
    <message>
        <source>Answer due today</source>
        <translation>Ответ сегодня</translation>
    </message>
    <message>
        <source>Answer due within 7 days</source>
        <translation>Ответ в течение 7 дней</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрированные</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>“%1” – “%2”: the same</source>
        <translation>«%1» – «%2»: совпадает</translation>
    </message>
    <message>
        <source>“%1” – “%2”: spelt differently</source>
        <translation>«%1» – «%2»: другое написание</translation>
    </message>
    <message>
        <source>“%1” – “%2”: typing error</source>
        <translation>«%1» – «%2»: опечатка</translation>
    </message>
    <message>
        <source>“%1” – “%2”: the same father&apos;s name</source>
        <translation>«%1» – «%2»: то же имя отца</translation>
    </message>
    <message>
        <source>“%1” – “%2”: initial</source>
        <translation>«%1» – «%2»: инициал</translation>
    </message>
    <message>
        <source>“%1” – “%2”: joined or parted</source>
        <translation>«%1» – «%2»: слитно или раздельно</translation>
    </message>
    <message>
        <source>“%1” – “%2”: the same legal form</source>
        <translation>«%1» – «%2»: та же правовая форма</translation>
    </message>
    <message>
        <source>“%1” – “%2”: different</source>
        <translation>«%1» – «%2»: различается</translation>
    </message>
    <message>
        <source>“%1”: said twice</source>
        <translation>«%1»: повторено</translation>
    </message>
    <message>
        <source>“%1”: missing on the other side</source>
        <translation>«%1»: нет на другой стороне</translation>
    </message>
    <message>
        <source>birth date: the same</source>
        <translation>дата рождения: совпадает</translation>
    </message>
    <message>
        <source>birth date: the same year</source>
        <translation>дата рождения: тот же год</translation>
    </message>
    <message>
        <source>birth date: nearly the same</source>
        <translation>дата рождения: почти совпадает</translation>
    </message>
    <message>
        <source>birth date: different</source>
        <translation>дата рождения: другая</translation>
    </message>
    <message>
        <source>birth date: years apart</source>
        <translation>дата рождения: разница в несколько лет</translation>
    </message>
    <message>
        <source>sex: the same</source>
        <translation>пол: совпадает</translation>
    </message>
    <message>
        <source>sex: different</source>
        <translation>пол: другой</translation>
    </message>
    <message>
        <source>country: the same</source>
        <translation>страна: совпадает</translation>
    </message>
    <message>
        <source>country: different</source>
        <translation>страна: другая</translation>
    </message>
    <message>
        <source>a shared identifier</source>
        <translation>общий идентификатор</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильное</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабое</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Licensing</source>
        <translation>Лицензирование</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Licensees</source>
        <translation>Лицензиаты</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Биржи</translation>
    </message>
    <message>
        <source>Warning list</source>
        <translation>Нелицензированные операторы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Декларации</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Thresholds and terms</source>
        <translation>Пороги и сроки</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <translation>Календарь рабочих дней</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ждут утверждения</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Мой пароль</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Отчётность</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Registry: %1</source>
        <translation>Реестр: %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation>события: %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>проверено: %1</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stop this task</source>
        <translation>Прервать задачу</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ground: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>signature does not fit</source>
        <translation>подпись не подходит</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>событие %1</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт утверждения</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Applications decided</source>
        <translation>Решения по заявлениям</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Declarations decided</source>
        <translation>Решения по декларациям</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Check completeness</source>
        <translation>Проверить полноту</translation>
    </message>
    <message>
        <source>Review and propose a decision</source>
        <translation>Рассмотреть и предложить решение</translation>
    </message>
    <message>
        <source>Information requested · clock paused</source>
        <translation>Запрошены сведения · течение срока приостановлено</translation>
    </message>
    <message>
        <source>Agency consulted · silence is consent</source>
        <translation>На согласовании · молчание означает согласие</translation>
    </message>
    <message>
        <source>Approved in principle · check the conditions</source>
        <translation>Предварительно одобрено · проверить условия</translation>
    </message>
    <message>
        <source>Complete the draft and submit it</source>
        <translation>Дополнить черновик и подать</translation>
    </message>
    <message>
        <source>Review the declaration</source>
        <translation>Рассмотреть декларацию</translation>
    </message>
    <message>
        <source>Information requested of the user</source>
        <translation>Запрошены сведения у пользователя</translation>
    </message>
    <message>
        <source>Suspension ends</source>
        <translation>Заканчивается приостановление</translation>
    </message>
    <message>
        <source>Licence runs out</source>
        <translation>Истекает срок лицензии</translation>
    </message>
    <message>
        <source>Grace after the licence ends</source>
        <translation>Заканчивается льготный период лицензии</translation>
    </message>
    <message>
        <source>Invited · has to enrol with the code</source>
        <translation>Приглашение выдано · нужно создать ключи по коду</translation>
    </message>
    <message>
        <source>Compare the key and grant the role</source>
        <translation>Сверить ключ и назначить роль</translation>
    </message>
    <message>
        <source>Applications open</source>
        <translation>Открытые заявления</translation>
    </message>
    <message>
        <source>Applications not assigned</source>
        <translation>Заявления без исполнителя</translation>
    </message>
    <message>
        <source>Licences in force</source>
        <translation>Действующие лицензии</translation>
    </message>
    <message>
        <source>Licences suspended</source>
        <translation>Приостановленные лицензии</translation>
    </message>
    <message>
        <source>Licences that run out within 30 days</source>
        <translation>Лицензии, истекающие в течение 30 дней</translation>
    </message>
    <message>
        <source>Registered users</source>
        <translation>Зарегистрированные пользователи</translation>
    </message>
    <message>
        <source>Declarations waiting for review</source>
        <translation>Декларации, ждущие рассмотрения</translation>
    </message>
    <message>
        <source>Declarations accepted</source>
        <translation>Принятые декларации</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>с сегодняшнего дня</translation>
    </message>
    <message numerus="yes">
        <source>waits for %n day(s)</source>
        <translation>
            <numerusform>ждёт %n день</numerusform>
            <numerusform>ждёт %n дня</numerusform>
            <numerusform>ждёт %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The applicant has not answered</source>
        <translation>Заявитель не ответил</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>next working day: %1</source>
        <translation>следующий рабочий день: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s)</source>
        <translation>
            <numerusform>%n лицензия</numerusform>
            <numerusform>%n лицензии</numerusform>
            <numerusform>%n лицензий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n декларация</numerusform>
            <numerusform>%n декларации</numerusform>
            <numerusform>%n деклараций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n пользователь</numerusform>
            <numerusform>%n пользователя</numerusform>
            <numerusform>%n пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок истекает сегодня</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Срок в течение 7 дней</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the oldest: %1</source>
        <translation>самое раннее: %1</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>Ждут моего утверждения</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>возвращено: %n</numerusform>
            <numerusform>возвращено: %n</numerusform>
            <numerusform>возвращено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>wait for another person</source>
        <translation>ждут решения другого сотрудника</translation>
    </message>
    <message>
        <source>My proposals</source>
        <translation>Мои предложения</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ждут утверждения</translation>
    </message>
    <message>
        <source>proposals of all officers</source>
        <translation>предложения всех сотрудников</translation>
    </message>
    <message>
        <source>Officers without a role</source>
        <translation>Сотрудники без роли</translation>
    </message>
    <message>
        <source>invited or enrolled</source>
        <translation>приглашены или создали ключи</translation>
    </message>
    <message>
        <source>Days since the last backup</source>
        <translation>Дней с последней резервной копии</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>её ещё нет</translation>
    </message>
    <message>
        <source>Officers who left</source>
        <translation>Ушедшие сотрудники</translation>
    </message>
    <message>
        <source>change the database key</source>
        <translation>смените ключ базы данных</translation>
    </message>
    <message>
        <source>since the key was changed</source>
        <translation>со смены ключа</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>Реестр</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Мои задачи</translation>
    </message>
    <message>
        <source>What officers have before them</source>
        <translation>Что предстоит сотрудникам</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>the most urgent %1 of %2</source>
        <translation>самые срочные: %1, всего: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln задача</numerusform>
            <numerusform>%Ln задачи</numerusform>
            <numerusform>%Ln задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничего не ждёт</translation>
    </message>
    <message>
        <source>What is assigned to you, falls due or comes back will stand here.</source>
        <translation>Здесь будет то, что вам поручено, чей срок подходит или что возвращено.</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>Реестр пуст</translation>
    </message>
    <message>
        <source>Begin with an application for a licence, a user, or the import of a public register.</source>
        <translation>Начните с заявления на лицензию, с пользователя или с импорта публичного реестра.</translation>
    </message>
    <message>
        <source>Take in an application</source>
        <translation>Принять заявление</translation>
    </message>
    <message>
        <source>Begin with the officers: invite each of them, and grant the role once their keys are made.</source>
        <translation>Начните с сотрудников: пригласите каждого и назначьте роль, когда ключи созданы.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Nothing was entered yet that could be examined.</source>
        <translation>Пока не внесено ничего, что можно проверить.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>IIN, name, licence, wallet, page or command</source>
        <translation>ИИН, имя, лицензия, кошелёк, страница или команда</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Поиск по всему</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Сменить мой пароль…</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Redo</source>
        <translation>Повторить действие</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Proposed to take back: %1. Another person has to approve it.</source>
        <translation>Предложено отменить: %1. Утвердить должен другой человек.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Выполнено повторно: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Proposed: %1. Another person has to approve it.</source>
        <translation>Предложено: %1. Утвердить должен другой человек.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Выполнено: %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Other registry…</source>
        <translation>Другой реестр…</translation>
    </message>
    <message>
        <source>The password is being tried</source>
        <translation>Пароль проверяется</translation>
    </message>
    <message>
        <source>I have an invitation code…</source>
        <translation>У меня есть код приглашения…</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong passwords the next one is tried in %n second(s).</source>
        <translation>
            <numerusform>После нескольких неверных паролей следующий будет проверен через %n секунду.</numerusform>
            <numerusform>После нескольких неверных паролей следующий будет проверен через %n секунды.</numerusform>
            <numerusform>После нескольких неверных паролей следующий будет проверен через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Add a document</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Убрать документ</translation>
    </message>
    <message>
        <source>Grant the role</source>
        <translation>Предоставить роль</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Изменить роль</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Закрыть доступ</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Начать рассмотрение</translation>
    </message>
    <message>
        <source>Request information</source>
        <translation>Запросить сведения</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>Reject the declaration</source>
        <translation>Не принять декларацию</translation>
    </message>
    <message>
        <source>Accept the declaration</source>
        <translation>Принять декларацию</translation>
    </message>
    <message>
        <source>Judge the line</source>
        <translation>Оценить строку</translation>
    </message>
    <message>
        <source>Take in a declaration</source>
        <translation>Новая декларация</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit the lines</source>
        <translation>Изменить строки</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Подать</translation>
    </message>
    <message>
        <source>Add a wallet</source>
        <translation>Добавить кошелёк</translation>
    </message>
    <message>
        <source>Remove the wallet</source>
        <translation>Убрать кошелёк</translation>
    </message>
    <message>
        <source>End the use of the wallet</source>
        <translation>Завершить использование кошелька</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Убрать счёт</translation>
    </message>
    <message>
        <source>End the use of the account</source>
        <translation>Завершить использование счёта</translation>
    </message>
    <message>
        <source>Set an exchange rate</source>
        <translation>Задать курс валюты</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Допустить</translation>
    </message>
    <message>
        <source>Suspend the user</source>
        <translation>Приостановить пользователя</translation>
    </message>
    <message>
        <source>Reinstate the user</source>
        <translation>Возобновить пользователя</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Register a user</source>
        <translation>Зарегистрировать пользователя</translation>
    </message>
    <message>
        <source>Take in a user&apos;s application</source>
        <translation>Внести заявление пользователя</translation>
    </message>
    <message>
        <source>Load the default reference data</source>
        <translation>Загрузить исходные справочники</translation>
    </message>
    <message>
        <source>Set a parameter</source>
        <translation>Задать показатель</translation>
    </message>
    <message>
        <source>Set a day of the calendar</source>
        <translation>Задать день календаря</translation>
    </message>
    <message>
        <source>Approve in principle</source>
        <translation>Предварительно одобрить</translation>
    </message>
    <message>
        <source>Approve the application</source>
        <translation>Одобрить заявление</translation>
    </message>
    <message>
        <source>Refuse the application</source>
        <translation>Отказать в выдаче лицензии</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Внести отзыв заявления</translation>
    </message>
    <message>
        <source>Set the refusal aside</source>
        <translation>Отменить отказ</translation>
    </message>
    <message>
        <source>Register an exchange</source>
        <translation>Зарегистрировать биржу</translation>
    </message>
    <message>
        <source>Edit the exchange</source>
        <translation>Изменить данные биржи</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Submit the draft</source>
        <translation>Подать черновик</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить исполнителя</translation>
    </message>
    <message>
        <source>Package is complete</source>
        <translation>Подтвердить полноту</translation>
    </message>
    <message>
        <source>Return as incomplete</source>
        <translation>Вернуть как неполное</translation>
    </message>
    <message>
        <source>Received again</source>
        <translation>Внести повторное поступление</translation>
    </message>
    <message>
        <source>Suspend the licence</source>
        <translation>Приостановить действие лицензии</translation>
    </message>
    <message>
        <source>Reinstate the licence</source>
        <translation>Возобновить действие лицензии</translation>
    </message>
    <message>
        <source>Revoke the licence</source>
        <translation>Отозвать лицензию (лишение)</translation>
    </message>
    <message>
        <source>Record the surrender</source>
        <translation>Прекратить по заявлению лицензиата</translation>
    </message>
    <message>
        <source>Terminate the licence</source>
        <translation>Прекратить действие лицензии</translation>
    </message>
    <message>
        <source>Add an owner or executive</source>
        <translation>Добавить собственника или руководителя</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Убрать запись</translation>
    </message>
    <message>
        <source>Give a verdict</source>
        <translation>Оценить пункт</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Возобновить течение срока</translation>
    </message>
    <message>
        <source>Consult an agency</source>
        <translation>Направить на согласование</translation>
    </message>
    <message>
        <source>The agency answered</source>
        <translation>Внести ответ органа</translation>
    </message>
    <message>
        <source>Publish a warning</source>
        <translation>Опубликовать предупреждение</translation>
    </message>
    <message>
        <source>Withdraw the warning</source>
        <translation>Отозвать предупреждение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Change the publication</source>
        <translation>Изменить публикацию</translation>
    </message>
</context>
<context>
    <name>VerbExplanation</name>
    <message>
        <source>Keeps a file of up to 200 MB in the encrypted registry. A file of the same name and kind becomes its next version.</source>
        <translation>Хранит файл до 200 МБ в зашифрованном реестре. Файл с тем же именем и видом становится следующей версией.</translation>
    </message>
    <message>
        <source>The bytes leave the registry; the history keeps their hash.</source>
        <translation>Сам файл уходит из реестра; в истории остаётся его хеш.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the key with the officer present.</source>
        <translation>Сверьте отпечаток ключа в присутствии сотрудника.</translation>
    </message>
    <message>
        <source>The officer can no longer unlock or sign. Rotate the database key afterwards: it shuts out copies of the old one.</source>
        <translation>Сотрудник больше не сможет ни разблокировать реестр, ни подписывать. После этого замените ключ базы данных: старые копии ключа перестанут подходить.</translation>
    </message>
    <message>
        <source>You become the assigned officer.</source>
        <translation>Вы становитесь ответственным исполнителем.</translation>
    </message>
    <message>
        <source>The lines can be changed until the answer is there.</source>
        <translation>До получения ответа строки можно менять.</translation>
    </message>
    <message>
        <source>Every line must be judged. It takes the place of earlier accepted ones for the same period. Above the threshold in force a supervisor approves.</source>
        <translation>Каждая строка должна быть оценена. Заменяет ранее принятые за тот же период. Сверх действующей пороговой суммы утверждает утверждающий.</translation>
    </message>
    <message>
        <source>For a period or for one operation, with a line for each source and destination.</source>
        <translation>За период или для одной операции; по строке на каждый источник и каждое направление.</translation>
    </message>
    <message>
        <source>The lines given take the place of those that are there. A line that changes is judged anew.</source>
        <translation>Переданные строки заменяют имеющиеся. Изменённая строка оценивается заново.</translation>
    </message>
    <message>
        <source>Every line is turned into tenge by the rate of its day. After this the review begins.</source>
        <translation>Каждая строка пересчитывается в тенге по курсу своего дня. После этого начинается рассмотрение.</translation>
    </message>
    <message>
        <source>For what was entered by mistake. What was used once is ended with its last day instead.</source>
        <translation>Для внесённого по ошибке. То, что использовалось, завершают последним днём.</translation>
    </message>
    <message>
        <source>The address is checked and tells its chain.</source>
        <translation>Адрес проверяется, блокчейн определяется по нему.</translation>
    </message>
    <message>
        <source>An account at an exchange whose licence is in force.</source>
        <translation>Счёт на бирже с действующей лицензией.</translation>
    </message>
    <message>
        <source>Tenge for the given number of units of the currency, by the source named.</source>
        <translation>Тенге за указанное число единиц валюты, по названному источнику.</translation>
    </message>
    <message>
        <source>The user is registered and may buy and sell.</source>
        <translation>Пользователь зарегистрирован и может покупать и продавать.</translation>
    </message>
    <message>
        <source>The user may not buy or sell until he is reinstated.</source>
        <translation>До возобновления пользователь не может покупать и продавать.</translation>
    </message>
    <message>
        <source>For whoever leaves. Whoever comes back is reinstated, not registered again.</source>
        <translation>Для тех, кто уходит. Вернувшегося возобновляют, а не регистрируют заново.</translation>
    </message>
    <message>
        <source>An IIN fills in date of birth and sex; what disagrees with it is refused.</source>
        <translation>ИИН заполняет дату рождения и пол; что с ним расходится, не принимается.</translation>
    </message>
    <message>
        <source>The user may not buy or sell until he is admitted.</source>
        <translation>Пока пользователь не допущен, он не может покупать и продавать.</translation>
    </message>
    <message>
        <source>Adds the thresholds, terms and rates that Tizilim brings along and that are missing here. Nothing that is there is changed.</source>
        <translation>Добавляет пороги, сроки и ставки, поставляемые с Tizilim, которых здесь нет. То, что есть, не меняется.</translation>
    </message>
    <message>
        <source>The value applies from its first day on. A value of the same name and first day is replaced, earlier ones stay.</source>
        <translation>Значение действует со своего первого дня. Значение с тем же названием и первым днём заменяется, прежние остаются.</translation>
    </message>
    <message>
        <source>Makes a day off or working, as a decree says. The deadlines of applications that are running are counted anew.</source>
        <translation>Делает день выходным или рабочим, как велит постановление. Сроки текущих заявлений пересчитываются.</translation>
    </message>
    <message>
        <source>A letter with conditions. The licence is decided when they are met.</source>
        <translation>Письмо с условиями. Решение о лицензии принимается, когда они выполнены.</translation>
    </message>
    <message>
        <source>Makes the licence with its number. Every item of the checklist must be met or not applicable, and the capital must be paid.</source>
        <translation>Создаёт лицензию с номером. Каждый пункт проверочного листа должен быть выполнен или неприменим, а капитал — оплачен.</translation>
    </message>
    <message>
        <source>Needs a ground out of the law, and its explanation for the applicant.</source>
        <translation>Нужно основание из закона и его разъяснение для заявителя.</translation>
    </message>
    <message>
        <source>The applicant takes the application back. It cannot be reopened.</source>
        <translation>Заявитель отзывает заявление. Открыть его снова нельзя.</translation>
    </message>
    <message>
        <source>Reopens the case. The term of the decision begins anew today.</source>
        <translation>Возвращает заявление на рассмотрение. Срок решения начинается заново с сегодняшнего дня.</translation>
    </message>
    <message>
        <source>Takes in a company of Kazakhstan by its BIN. A licence needs an application.</source>
        <translation>Вносит компанию Казахстана по её БИН. Для лицензии нужно заявление.</translation>
    </message>
    <message>
        <source>Begins the terms and the checklist of the kind. The day of receipt is day 0.</source>
        <translation>Открывает сроки и проверочный лист этого вида. День получения считается днём 0.</translation>
    </message>
    <message>
        <source>Names who works on the application. The first assignment begins the completeness check.</source>
        <translation>Определяет, кто работает с заявлением. С первого назначения начинается проверка полноты.</translation>
    </message>
    <message>
        <source>Ends the completeness check and begins the review.</source>
        <translation>Завершает проверку полноты и начинает рассмотрение.</translation>
    </message>
    <message>
        <source>Goes back to the applicant with reasons, within the term of the check. The terms begin anew when it comes again.</source>
        <translation>Возвращается заявителю с указанием причин в пределах срока проверки. При повторном поступлении сроки начинаются заново.</translation>
    </message>
    <message>
        <source>The applicant has completed the package: the terms begin anew.</source>
        <translation>Заявитель дополнил документы: сроки начинаются заново.</translation>
    </message>
    <message>
        <source>No new users may be registered through the exchange meanwhile; its reports stay due. The suspension ends with its last day, or by reinstatement.</source>
        <translation>В это время через биржу нельзя регистрировать новых пользователей; обязанность представлять отчёты сохраняется. Приостановление заканчивается с последним днём или с возобновлением.</translation>
    </message>
    <message>
        <source>Ends the suspension and what it caused, from today on.</source>
        <translation>Прекращает приостановление и его последствия начиная с сегодняшнего дня.</translation>
    </message>
    <message>
        <source>Only a court revokes: give number and date of its act. It cannot be undone.</source>
        <translation>Лишить лицензии может только суд: укажите номер и дату судебного акта. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Ends the licence at the request of the licensee.</source>
        <translation>Прекращает лицензию по заявлению лицензиата.</translation>
    </message>
    <message>
        <source>Ends the licence of a company that is no more.</source>
        <translation>Прекращает лицензию компании, которой больше нет.</translation>
    </message>
    <message>
        <source>For what was entered by mistake. Who left the company gets an end date instead.</source>
        <translation>Для внесённого по ошибке. Тому, кто ушёл из компании, вместо этого указывают последний день.</translation>
    </message>
    <message>
        <source>What is not met needs a note: it goes into the letter to the applicant.</source>
        <translation>К невыполненному пункту нужно примечание: оно войдёт в письмо заявителю.</translation>
    </message>
    <message>
        <source>Pauses the clock from the day after the request until the answer.</source>
        <translation>Приостанавливает течение срока со дня, следующего за запросом, до получения ответа.</translation>
    </message>
    <message>
        <source>The clock goes on with the day after the answer.</source>
        <translation>Течение срока продолжается со дня, следующего за ответом.</translation>
    </message>
    <message>
        <source>When the agency&apos;s term is over without an answer, silence is consent. The clock goes on meanwhile.</source>
        <translation>Если срок органа истёк без ответа, молчание считается согласием. Течение срока при этом не приостанавливается.</translation>
    </message>
    <message>
        <source>Puts somebody on the public list of operators without a licence, with the reason.</source>
        <translation>Вносит лицо в публичный список нелицензированных операторов с указанием причины.</translation>
    </message>
    <message>
        <source>The warning stays on record with the reason for its withdrawal.</source>
        <translation>Предупреждение остаётся в реестре с причиной отзыва.</translation>
    </message>
    <message>
        <source>Takes back what one event changed, as long as nothing has changed since. Both stay in the history.</source>
        <translation>Отменяет то, что изменило одно событие, если с тех пор ничего не изменилось. Оба остаются в истории.</translation>
    </message>
    <message>
        <source>What is not published stays out of the public register; here it stays as it is.</source>
        <translation>Непубликуемая запись не попадает в публичный реестр; здесь она остаётся без изменений.</translation>
    </message>
</context>
<context>
    <name>VerbForm</name>
    <message>
        <source>Another person has to approve this.</source>
        <translation>Это должно утвердить другое лицо.</translation>
    </message>
    <message>
        <source>In some cases another person has to approve this.</source>
        <translation>В некоторых случаях это должно утвердить другое лицо.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Propose: %1</source>
        <translation>Предложить: %1</translation>
    </message>
    <message>
        <source>This number is in the registry already: %1</source>
        <translation>Этот номер уже есть в реестре: %1</translation>
    </message>
    <message>
        <source>Here is a draft of yours: %1</source>
        <translation>Есть ваш черновик: %1</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Продолжить черновик</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Введённое не сохранено.</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Оставить как черновик</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Чтение истории</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Проверка подписей</translation>
    </message>
    <message>
        <source>Checking roles and approvals</source>
        <translation>Проверка ролей и утверждений</translation>
    </message>
    <message>
        <source>Checking records</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Recounting derived data</source>
        <translation>Пересчёт производных данных</translation>
    </message>
    <message>
        <source>Event %1 says that a history of %2 events was abandoned.</source>
        <translation>Событие %1 сообщает об оставленной истории, событий в ней: %2.</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The history as it stands</source>
        <translation>История на данный момент</translation>
    </message>
    <message>
        <source>Copy the root hash</source>
        <translation>Копировать корневой хеш</translation>
    </message>
    <message>
        <source>Verification is running; the strip below shows how far it is.</source>
        <translation>Идёт проверка; ход выполнения виден в полосе внизу.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Compare with a checkpoint…</source>
        <translation>Сравнить с контрольной точкой…</translation>
    </message>
    <message>
        <source>Save a checkpoint…</source>
        <translation>Сохранить контрольную точку…</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>Идентификатор реестра</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Корневой хеш</translation>
    </message>
    <message>
        <source>Last found whole on this computer</source>
        <translation>Последняя успешная проверка на этом компьютере</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Verifying the history</source>
        <translation>Проверка истории</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>The whole history is replayed…</source>
        <translation>Вся история воспроизводится заново…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Тем временем можно продолжать работу.</translation>
    </message>
    <message>
        <source>Nothing was verified since this page was opened.</source>
        <translation>С открытия этой страницы проверки не было.</translation>
    </message>
    <message>
        <source>Verification replays every event: signatures, roles, approvals, each record against the history, the tree of hashes and the keys. Whoever changed anything by hand, even with the database key, is found.</source>
        <translation>Проверка воспроизводит каждое событие: подписи, роли, утверждения, соответствие каждой записи истории, дерево хешей и ключи. Находится любое изменение в обход программы, даже сделанное с ключом базы данных.</translation>
    </message>
    <message>
        <source>Held to the checkpoint: %1</source>
        <translation>Сверено с контрольной точкой: %1</translation>
    </message>
    <message>
        <source>Events: %1 · Records: %2</source>
        <translation>События: %1 · Записи: %2</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>всё в порядке</translation>
    </message>
    <message>
        <source>Every event is signed by whom it names, and every record is as the history says.</source>
        <translation>Каждое событие подписано тем, кто в нём назван, и каждая запись соответствует истории.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry is not as its history says. Change nothing, make a copy of its folder, and compare it with a backup.</source>
        <translation>Реестр не соответствует своей истории. Ничего не меняйте, скопируйте его папку и сравните с резервной копией.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s); Enter opens the record or the event</source>
        <translation>
            <numerusform>%Ln ошибка; Enter открывает запись или событие</numerusform>
            <numerusform>%Ln ошибки; Enter открывает запись или событие</numerusform>
            <numerusform>%Ln ошибок; Enter открывает запись или событие</numerusform>
        </translation>
    </message>
    <message>
        <source>Which checkpoint?</source>
        <translation>Какая контрольная точка?</translation>
    </message>
    <message>
        <source>Checkpoints (%1);;All files (*)</source>
        <translation>Контрольные точки (%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Сохранение контрольной точки</translation>
    </message>
    <message>
        <source>Saved: %1. Keep it away from this computer; the registry can be held to it at any later time.</source>
        <translation>Сохранено: %1. Храните её отдельно от этого компьютера; с ней можно сверить реестр в любое время.</translation>
    </message>
    <message>
        <source>Record the incident</source>
        <translation>Зафиксировать инцидент</translation>
    </message>
    <message>
        <source>This workstation has seen a history that is gone now. Find out first who put back which copy. The incident becomes an event under your name; from then on the registry can be written again.</source>
        <translation>Это рабочее место видело историю, которой больше нет. Сначала выясните, кто и какую копию вернул. Инцидент станет событием от вашего имени; после этого в реестр снова можно писать.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The incident stands in the history. The registry can be written again.</source>
        <translation>Инцидент записан в историю. В реестр снова можно писать.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The register of the digital-asset market: licences, users, declarations and their evidence.</source>
        <translation>Реестр рынка цифровых активов: лицензии, пользователи, декларации и подтверждающие документы.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Открыть реестр</translation>
    </message>
    <message>
        <source>Choose the folder of a registry, on this computer or on the network.</source>
        <translation>Выберите папку реестра на этом компьютере или в сети.</translation>
    </message>
    <message>
        <source>Create a registry</source>
        <translation>Создать реестр</translation>
    </message>
    <message>
        <source>Make a new encrypted registry and become its first administrator.</source>
        <translation>Создать новый зашифрованный реестр и стать его первым администратором.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Попробовать на образце</translation>
    </message>
    <message>
        <source>Look around in invented data: companies, people, applications and three years of history.</source>
        <translation>Осмотреться на вымышленных данных: компании, люди, заявления и трёхлетняя история.</translation>
    </message>
    <message>
        <source>Take from this list: %1</source>
        <translation>Убрать из списка: %1</translation>
    </message>
    <message>
        <source>The sample registry is being made</source>
        <translation>Создаётся образец реестра</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Check an audit package…</source>
        <translation>Проверить аудиторский пакет…</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
</TS>
