/** Hooks: what an application has to do with each write of an entity, before and after it. */
@NullMarked
package dev.kindred.internal.writing.hook;

import org.jspecify.annotations.NullMarked;
