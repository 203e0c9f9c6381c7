package dev.kindred.it.guide;

import dev.kindred.Statement;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Compares an example, as it ran, with the guide that shows it. */
final class GuideCheck implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext extension)
      throws Exception {
    Examples examples = (Examples) context.getTarget().orElseThrow();
    List<Statement> ran = examples.db.capture(() -> proceed(invocation));

    Class<?> type = examples.getClass();
    String method = context.getExecutable().getName();
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    blocks.put("java", ExampleSource.of(type).region(method));
    blocks.put("sql", ran.stream().flatMap(GuideSql::lines).toList());
    blocks.put("text", examples.shown());
    Guide.showing(type.getSimpleName() + "." + method).has(blocks);
  }

  private static void proceed(Invocation<Void> invocation) throws Exception {
    try {
      invocation.proceed();
    } catch (Exception | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }
}
