# ui -> app -> model. Link targets stop most wrong arrows; this scan of includes stops the rest, at every build.
function(tizilim_room target)
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${target} PRIVATE tizilim_warnings)
  add_dependencies(${target} tizilim_arrows)
endfunction()
add_custom_target(tizilim_arrows
  COMMAND "${CMAKE_COMMAND}" -DSOURCE=${CMAKE_SOURCE_DIR} -P "${CMAKE_SOURCE_DIR}/cmake/CheckArrows.cmake"
  COMMENT "Checking which room includes which" VERBATIM)
