package dev.kindred.migration.model;

/**
 * A removed and an added column, or table, that look alike.
 *
 * @param removed the plain name, such as {@code book.name}
 * @param added the plain name, such as {@code book.title}
 * @param isTable whether they are tables
 * @param advice what to write if it is a rename, and if it is none
 */
public record PossibleRename(String removed, String added, boolean isTable, String advice) {}
