/** An application, and tests of it as its developers write them. */
@NullMarked
package dev.kindred.spring.boot.app;

import org.jspecify.annotations.NullMarked;
