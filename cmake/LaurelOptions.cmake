# What every target of Laurel is compiled with, in one INTERFACE target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # The precompiled headers and the absolute build path must not spoil the cache.
  set(_ccache "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}"
    CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
  set(CMAKE_C_COMPILER_LAUNCHER ${_ccache})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${_ccache})
endif()

add_library(laurel_options INTERFACE)
target_compile_features(laurel_options INTERFACE cxx_std_20)
target_include_directories(laurel_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(laurel_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_STRICT_ITERATORS
  LAUREL_VERSION="${PROJECT_VERSION}")
target_compile_options(laurel_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
  $<$<BOOL:${LAUREL_WERROR}>:-Werror>
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  -fstack-protector-strong
  -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
target_compile_definitions(laurel_options INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_link_options(laurel_options INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)

if(LAUREL_SANITIZE)
  target_compile_options(laurel_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(laurel_options INTERFACE -fsanitize=address,undefined)
  target_compile_definitions(laurel_options INTERFACE LAUREL_SANITIZED)
endif()
if(LAUREL_FUZZ)
  target_compile_options(laurel_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(LAUREL_COVERAGE)
  target_compile_options(laurel_options INTERFACE --coverage)
  target_link_options(laurel_options INTERFACE --coverage)
endif()

# laurel_library(core PUBLIC_LIBS … SOURCES …): one floor of the house as a static library laurel_<name>, alias laurel::<name>.
function(laurel_library name)
  cmake_parse_arguments(ARG "AUTOMOC" "" "SOURCES;PUBLIC_LIBS;PRIVATE_LIBS;PRECOMPILE" ${ARGN})
  add_library(laurel_${name} STATIC ${ARG_SOURCES})
  add_library(laurel::${name} ALIAS laurel_${name})
  target_link_libraries(laurel_${name} PUBLIC laurel_options ${ARG_PUBLIC_LIBS} PRIVATE ${ARG_PRIVATE_LIBS})
  if(ARG_AUTOMOC)
    set_target_properties(laurel_${name} PROPERTIES AUTOMOC ON)
  endif()
  if(ARG_PRECOMPILE)
    target_precompile_headers(laurel_${name} PRIVATE ${ARG_PRECOMPILE})
  endif()
endfunction()
