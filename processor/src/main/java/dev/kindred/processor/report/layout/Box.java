package dev.kindred.processor.report.layout;

/** Rectangle that is to be placed. */
public record Box(int width, int height) {}
