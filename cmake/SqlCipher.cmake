# SQLCipher: the system's if it is 4.6 or newer, else the pinned amalgamation, compiled once for all presets.
include(NpmPackage)
find_package(PkgConfig REQUIRED)
add_library(tizilim_sqlcipher INTERFACE)
set(sqlcipherDefinitions SQLITE_HAS_CODEC)

# The pkg-config file of SQLCipher carries SQLite's number: 4.6 came with SQLite 3.45. Debian 12 has 3.15.
pkg_check_modules(SYSTEM_SQLCIPHER QUIET sqlcipher)
if(SYSTEM_SQLCIPHER_FOUND AND SYSTEM_SQLCIPHER_VERSION VERSION_GREATER_EQUAL 3.45)
  message(STATUS "SQLCipher: the system's (${SYSTEM_SQLCIPHER_VERSION})")
  target_include_directories(tizilim_sqlcipher SYSTEM INTERFACE ${SYSTEM_SQLCIPHER_INCLUDE_DIRS})
  target_link_libraries(tizilim_sqlcipher INTERFACE ${SYSTEM_SQLCIPHER_LINK_LIBRARIES})
else()
  message(STATUS "SQLCipher: 4.14.0, compiled from its pinned sources")
  tizilim_fetch_npm_package(@journeyapps/sqlcipher 6.0.0
    "YmWSQIR4cnv+5L38lYJoS/dIF/+bEZBaACATbeTyq4XKjMHcxdIlFnElBLiIqa9rwseOIimIYjudgOOCovud3Q==" package)
  set(sources "${package}/deps/sqlcipher-amalgamation")
  set(object "${TIZILIM_DEPS_DIR}/sqlcipher-4.14.0.o")
  # Ninja would compile it again in every build folder, whose log does not know it: the script looks whether it is there.
  set(flags -O2 -fPIC -w -fstack-protector-strong
    -DSQLITE_HAS_CODEC -DSQLITE_TEMP_STORE=2 -DSQLITE_EXTRA_INIT=sqlcipher_extra_init
    -DSQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown -DHAVE_STDINT_H=1 -DSQLCIPHER_CRYPTO_OPENSSL
    -DSQLITE_ENABLE_FTS5 -DSQLITE_THREADSAFE=2 -DSQLITE_DQS=0 -DSQLITE_LIKE_DOESNT_MATCH_BLOBS
    -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_DEFAULT_FOREIGN_KEYS=1)
  string(JOIN " " flagText ${flags})
  add_custom_command(OUTPUT "${object}"
    COMMAND "${CMAKE_COMMAND}" "-DCOMPILER=${CMAKE_C_COMPILER}" "-DFLAGS=${flagText}" "-DSOURCE=${sources}/sqlite3.c"
      "-DOBJECT=${object}" -P "${CMAKE_SOURCE_DIR}/cmake/CompileOnce.cmake"
    COMMENT "Compiling SQLCipher (once, about 90 s)" VERBATIM)
  add_custom_target(tizilim_sqlcipher_object DEPENDS "${object}")
  add_library(tizilim_sqlcipher_archive STATIC "${object}")
  set_target_properties(tizilim_sqlcipher_archive PROPERTIES LINKER_LANGUAGE C)
  add_dependencies(tizilim_sqlcipher_archive tizilim_sqlcipher_object)
  target_include_directories(tizilim_sqlcipher SYSTEM INTERFACE "${sources}")
  target_link_libraries(tizilim_sqlcipher INTERFACE tizilim_sqlcipher_archive OpenSSL::Crypto ${CMAKE_DL_LIBS} m)
endif()
target_compile_definitions(tizilim_sqlcipher INTERFACE ${sqlcipherDefinitions})
