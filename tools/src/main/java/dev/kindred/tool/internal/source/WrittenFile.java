package dev.kindred.tool.internal.source;

/**
 * Source to be written.
 *
 * @param name the file's name, without its package's folder
 * @param content the text below the marker
 */
public record WrittenFile(String name, String content) {}
