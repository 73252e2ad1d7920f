# Uses ccache where it is installed; the same file compiled in two build folders is then compiled once.
# Hashes of files are kept by inode: a precompiled header is large, and every file asks for its hash.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  cmake_path(GET CMAKE_SOURCE_DIR PARENT_PATH cacheBase)
  set(launcher "${CMAKE_COMMAND}" -E env CCACHE_NOHASHDIR=1 CCACHE_INODECACHE=1 CCACHE_SLOPPINESS=pch_defines,time_macros "CCACHE_BASEDIR=${cacheBase}" "${CCACHE_PROGRAM}")
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM)
  add_link_options(-fuse-ld=lld)
endif()
