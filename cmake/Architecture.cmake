# ui -> app -> model. Link targets stop most wrong arrows; this scan of includes stops the rest, at every build.
function(tizilim_room target)
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${target} PRIVATE tizilim_warnings)
  add_dependencies(${target} tizilim_arrows)
  tizilim_moc_new_headers(${target})
endfunction()
# CMake 3.25 with Ninja does not run moc for a header that is new to a target: what it looked at last time is all that it
# watches. So the mark of the last look is taken away when the list of files has changed.
function(tizilim_moc_new_headers target)
  get_target_property(sources ${target} SOURCES)
  set(record "${CMAKE_CURRENT_BINARY_DIR}/${target}.sources")
  set(known "")
  if(EXISTS "${record}")
    file(READ "${record}" known)
  endif()
  if(NOT known STREQUAL "${sources}")
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
    file(WRITE "${record}" "${sources}")
  endif()
endfunction()
add_custom_target(tizilim_arrows
  COMMAND "${CMAKE_COMMAND}" -DSOURCE=${CMAKE_SOURCE_DIR} -P "${CMAKE_SOURCE_DIR}/cmake/CheckArrows.cmake"
  COMMENT "Checking which room includes which" VERBATIM)
