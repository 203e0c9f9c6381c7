package dev.kindred.benchmark.suite;

/** What can be measured by itself. */
enum Part {
  OPERATIONS,
  QUESTIONS,
  SCALING,
  START,
  JAVAC
}
