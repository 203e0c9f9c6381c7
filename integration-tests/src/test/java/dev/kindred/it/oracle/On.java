package dev.kindred.it.oracle;

import dev.kindred.it.database.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** What properties run on; they are skipped where that is not wanted. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(On.Wanted.class)
public @interface On {

  TestDatabase value();

  /** Skips what is not wanted. */
  final class Wanted implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return context
          .findAnnotation(On.class)
          .filter(on -> !TestDatabase.wanted().contains(on.value()))
          .map(on -> SkipResult.skip(on.value() + " is not wanted"))
          .orElse(SkipResult.doNotSkip());
    }
  }
}
