# Fetches one package, pinned by version and integrity hash, without running its scripts.
# Only source files and icons come this way; nothing of them is committed.
#
#   tizilim_fetch_npm_package(<name> <version> <sha512 in base64> <out variable: folder of its files>)
set(TIZILIM_DEPS_DIR "$ENV{TIZILIM_DEPS_DIR}" CACHE PATH "Where fetched and once-compiled dependencies are kept")
if(NOT TIZILIM_DEPS_DIR)
  set(TIZILIM_DEPS_DIR "${CMAKE_SOURCE_DIR}/build/deps" CACHE PATH "" FORCE)
endif()

function(tizilim_fetch_npm_package name version sha512 folder)
  string(REGEX REPLACE "[@/]+" "-" flat "${name}")
  string(REGEX REPLACE "^-" "" flat "${flat}")
  set(target "${TIZILIM_DEPS_DIR}/${flat}-${version}")
  set(${folder} "${target}/package" PARENT_SCOPE)
  if(EXISTS "${target}/complete")
    return()
  endif()
  find_program(NPM_PROGRAM npm)
  if(NOT NPM_PROGRAM)
    message(FATAL_ERROR "${name} ${version} has to be fetched and npm is not installed.\n"
      "Install it with:  apt-get install npm   (or run scripts/build, which installs what is missing)")
  endif()
  file(REMOVE_RECURSE "${target}")
  file(MAKE_DIRECTORY "${target}")
  execute_process(COMMAND "${NPM_PROGRAM}" pack "${name}@${version}" --ignore-scripts --silent
    WORKING_DIRECTORY "${target}" RESULT_VARIABLE failed OUTPUT_VARIABLE archive ERROR_VARIABLE trouble
    OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(failed)
    message(FATAL_ERROR "${name} ${version} could not be fetched by npm:\n${trouble}\n"
      "Check the network, or install the package's counterpart from the system (see docs/architecture.md).")
  endif()
  string(REGEX MATCH "[^\n]+$" archive "${archive}")
  file(SHA512 "${target}/${archive}" found)
  execute_process(COMMAND sh -c "printf %s '${sha512}' | base64 -d | od -An -v -tx1 | tr -d ' \n'"
    OUTPUT_VARIABLE expected)
  if(NOT found STREQUAL expected)
    message(FATAL_ERROR "${name} ${version} is not the pinned package: SHA-512 ${found}, expected ${expected}")
  endif()
  file(ARCHIVE_EXTRACT INPUT "${target}/${archive}" DESTINATION "${target}")
  file(REMOVE "${target}/${archive}")
  file(TOUCH "${target}/complete")
endfunction()
