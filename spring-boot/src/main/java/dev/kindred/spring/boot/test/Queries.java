package dev.kindred.spring.boot.test;

import dev.kindred.stability.Preview;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maximum number of statements that a test method may run on a database, on a class for each of its
 * methods. Those of all threads count, such as of a server that the test calls; those of methods
 * that run before and after it do not. It works in all tests with an application context of Spring.
 * A test that runs more fails with their list.
 */
@Preview
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Queries {

  /** Returns the maximum. */
  int atMost();
}
