/** Slow statements, kept and logged. */
@NullMarked
package dev.kindred.spring.boot.statements;

import org.jspecify.annotations.NullMarked;
