# Every target has its own pair of translation files, resources/translations/<target>_{zh_CN,en}.ts;
# the English one holds plural forms only. "translations" brings them up to date with the sources,
# resources/CMakeLists.txt compiles all of them into one catalogue a language.
set(FLOTILLA_LANGUAGES zh_CN en)
set(FLOTILLA_TRANSLATIONS ${CMAKE_SOURCE_DIR}/resources/translations)
add_custom_target(translations)

function(flotilla_translate target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.(h|cpp)$")
    string(REPLACE "flotilla_" "" name ${target})
    foreach(language ${FLOTILLA_LANGUAGES})
        set(ts ${FLOTILLA_TRANSLATIONS}/${name}_${language}.ts)
        set(plural)
        if(language STREQUAL en)
            set(plural -pluralonly)
        endif()
        list(APPEND commands COMMAND Qt6::lupdate -silent -locations none -no-obsolete ${plural} -source-language en
            -target-language ${language} -I ${CMAKE_CURRENT_SOURCE_DIR}/include ${sources} -ts ${ts})
    endforeach()
    add_custom_target(${target}_translations ${commands} VERBATIM)
    add_dependencies(translations ${target}_translations)
endfunction()
