/** Auto-configuration of Kindred in Spring Boot, versions 3 and 4. */
@NullMarked
package dev.kindred.spring.boot;

import org.jspecify.annotations.NullMarked;
