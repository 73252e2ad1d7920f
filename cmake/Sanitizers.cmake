if(TIZILIM_SANITIZE)
  add_compile_options(-fsanitize=${TIZILIM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${TIZILIM_SANITIZE})
endif()
