<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation><numerusform>%n working day left</numerusform><numerusform>%n working days left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>%n day left</numerusform><numerusform>%n days left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation><numerusform>overdue by %n day</numerusform><numerusform>overdue by %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message numerus="yes">
        <source>At least %n characters; a sentence is best</source>
        <translation><numerusform>At least %n character; a sentence is best</numerusform><numerusform>At least %n characters; a sentence is best</numerusform></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation><numerusform>%Ln record</numerusform><numerusform>%Ln records</numerusform></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation><numerusform>%n event</numerusform><numerusform>%n events</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
</context>
</TS>
