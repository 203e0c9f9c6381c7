package dev.kindred.spring.boot.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class LibraryApplication {}
