<#-- view: ProgrammeTable.View -->
${view.text()}