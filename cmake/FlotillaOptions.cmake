# The flags that every target of Flotilla is built with.
add_library(flotilla_options INTERFACE)
target_compile_features(flotilla_options INTERFACE cxx_std_23)
target_compile_definitions(flotilla_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(flotilla_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-align -Wimplicit-fallthrough -Wextra-semi
    # Records are written with designated initialisers, which leave out what has its default.
    -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    # libstdc++ 12's stable_sort uses what C++17 deprecated, and clang says so at each use; GCC watches our own uses.
    target_compile_options(flotilla_options INTERFACE -Wno-deprecated-declarations)
endif()
if(FLOTILLA_WERROR)
    target_compile_options(flotilla_options INTERFACE -Werror)
endif()
if(FLOTILLA_SANITIZE)
    target_compile_options(flotilla_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(flotilla_options INTERFACE -fsanitize=address,undefined)
endif()
if(FLOTILLA_FUZZERS)
    target_compile_options(flotilla_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Rebuilding is quicker with ccache where it is installed.
find_program(FLOTILLA_CCACHE ccache)
if(FLOTILLA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${FLOTILLA_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(flotilla_options INTERFACE -fpch-preprocess)
    endif()
endif()
