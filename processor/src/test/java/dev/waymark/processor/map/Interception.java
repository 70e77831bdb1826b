package dev.waymark.processor.map;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Objects of JDBC that do some things otherwise than their driver. */
interface Interception {

  /** Does what the method shall do; the call is what the driver does. */
  @Nullable Object of(Method method, Object[] arguments, Callable<Object> call) throws Exception;

  /** The target, with all of its methods intercepted. */
  static <T> T of(Class<T> type, T target, Interception interception) {
    Object proxy =
        Proxy.newProxyInstance(
            Interception.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                interception.of(method, arguments, () -> call(target, method, arguments)));
    return type.cast(proxy);
  }

  /** The target, of which the methods of those names do nothing. */
  static <T> T ignoring(Set<String> methods, Class<T> type, T target) {
    return of(
        type,
        target,
        (method, arguments, call) -> methods.contains(method.getName()) ? null : call.call());
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Exception {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
