/** Health and the endpoint {@code kindred} of Spring Boot's actuator. */
@NullMarked
package dev.kindred.spring.boot.actuate;

import org.jspecify.annotations.NullMarked;
