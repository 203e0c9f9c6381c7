/** Projects of somebody else, built by Maven with what this build has made. */
@NullMarked
package dev.kindred.it.project;

import org.jspecify.annotations.NullMarked;
