package scrumline.terminal;

import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/// Signals of the operating system. `sun.misc.Signal` is all that Java has for them, and only
/// reflection reaches it without a warning of the compiler's. Where there is no such signal or the
/// JVM keeps it for itself, nothing happens.
final class Signals {
  private Signals() {}

  /// Calls `then` with the name (without SIG) in a thread of its own, each time the signal comes.
  static void on(String name, Consumer<String> then) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object calls =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "on " + name;
                    default -> {
                      then.accept(name);
                      yield null;
                    }
                  });
      Object one = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("handle", signal, handler).invoke(null, one, calls);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // Without it the window is measured late, and shutdown hooks still run.
    }
  }
}
