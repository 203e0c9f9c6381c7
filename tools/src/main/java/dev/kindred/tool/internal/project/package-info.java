/** Migrations of a project: their files, and the committed schema that they lead to. */
@NullMarked
package dev.kindred.tool.internal.project;

import org.jspecify.annotations.NullMarked;
