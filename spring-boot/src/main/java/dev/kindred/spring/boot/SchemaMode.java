package dev.kindred.spring.boot;

import dev.kindred.stability.Preview;

/** What happens to the tables of the entities when the application starts. */
@Preview
public enum SchemaMode {
  /** Nothing: the tables are not looked at. */
  NONE,
  /** They are compared with the entities, after the migrations; an application of others fails. */
  VALIDATE,
  /** They are created, unless they exist as the entities declare them: for tests and prototypes. */
  CREATE
}
