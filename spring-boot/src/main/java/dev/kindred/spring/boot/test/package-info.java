/** Annotations for tests of applications with Spring Boot; they need spring-boot-starter-test. */
@NullMarked
package dev.kindred.spring.boot.test;

import org.jspecify.annotations.NullMarked;
