# flotilla_layer(NAME [NO_TEXT] LINKS target...)
#
# A layer is one static library with one include root: headers that others may use stand in
# <dir>/include/<name>/, what is its own in <dir>/src/. A layer sees the headers of what it LINKS and of
# nothing else, so an include that points up does not compile. New files are found by themselves. NO_TEXT: the
# layer has no text that a person sees, and so no translations.
function(flotilla_layer target)
    cmake_parse_arguments(arg "NO_TEXT" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/include/*.h ${CMAKE_CURRENT_SOURCE_DIR}/src/*.h ${CMAKE_CURRENT_SOURCE_DIR}/src/*.cpp)
    qt_add_library(${target} STATIC ${sources})
    target_include_directories(${target} PUBLIC include PRIVATE src)
    target_link_libraries(${target} PUBLIC flotilla_options ${arg_LINKS})
    set_property(GLOBAL APPEND PROPERTY FLOTILLA_LAYERS ${target})
    flotilla_precompile(${target})
    if(NOT arg_NO_TEXT)
        flotilla_translate(${target})
    endif()
endfunction()

# One precompiled header serves everything without a widget, one everything with: each is built once.
function(flotilla_precompile target)
    get_target_property(links ${target} LINK_LIBRARIES)
    if(target STREQUAL flotilla_domain)
        target_precompile_headers(${target} PRIVATE <QtCore> <expected> <optional> <vector>)
    elseif(target STREQUAL flotilla_ui_kit)
        target_precompile_headers(${target} PRIVATE <QtWidgets> <expected> <optional> <vector>)
    elseif(links MATCHES "Qt6::Widgets|flotilla_ui_")
        target_precompile_headers(${target} REUSE_FROM flotilla_ui_kit)
    else()
        target_precompile_headers(${target} REUSE_FROM flotilla_domain)
    endif()
endfunction()

# flotilla_write_links(FILE): a line a layer with what it links, for the test that looks for arrows that point up.
function(flotilla_write_links file)
    get_property(layers GLOBAL PROPERTY FLOTILLA_LAYERS)
    set(lines)
    foreach(layer ${layers})
        get_target_property(links ${layer} LINK_LIBRARIES)
        string(APPEND lines "${layer}: ${links}\n")
    endforeach()
    file(WRITE ${file} "${lines}")
endfunction()
