# The icons of the window come from lucide-static (ISC), pinned; only those listed are compiled into the program.
# A new icon: its file's name here and one line in ui/theme/Icon.cpp.
include(NpmPackage)
set(TIZILIM_ICONS
  archive arrow-down arrow-left arrow-left-right arrow-right arrow-up award bell book-marked briefcase calendar
  chart-column check chevron-down chevron-left chevron-right chevron-up circle circle-alert circle-check circle-dot
  circle-pause circle-question-mark circle-x clock columns-3-cog contrast copy corner-up-left database download
  ellipsis external-link eye file-plus file-text flask-conical folder-open funnel hexagon history hourglass house image
  info key-round landmark list lock minus pause pencil pickaxe play plus printer refresh-cw save search settings
  shield-check table trash-2 triangle-alert undo-2 upload user users wallet x banknote eye-off moon sun)

function(tizilim_add_icons target)
  tizilim_fetch_npm_package(lucide-static 1.62.0
    "WBZA/m2PvkFpMGHDtsBck5P2A9G4ehLlYu4GwwICcmEm1BvYVgj00lCDxKRWLlbMlOibLaiwdQ88G5pHkSWgwA==" package)
  foreach(icon ${TIZILIM_ICONS})
    list(APPEND files "${package}/icons/${icon}.svg")
    set_source_files_properties("${package}/icons/${icon}.svg" PROPERTIES QT_RESOURCE_ALIAS "${icon}.svg")
  endforeach()
  set_source_files_properties("${package}/LICENSE" PROPERTIES QT_RESOURCE_ALIAS "LICENSE.lucide")
  qt_add_resources(${target} lucide PREFIX "/icons" FILES ${files} "${package}/LICENSE")
endfunction()
