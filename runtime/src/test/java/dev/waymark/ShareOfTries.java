package dev.waymark;

import java.util.List;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends a property after a share of its tries, the first of them: {@code -Dwaymark.tries=10} is ten
 * per cent, which the everyday build asks for. Without it there are all.
 */
public final class ShareOfTries implements AroundTryHook {
  private static final int PER_CENT = Integer.getInteger("waymark.tries", 100);

  /** What jqwik does where a property does not say. */
  private static final int DEFAULT = 1000;

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    TryExecutionResult result = aTry.execute(parameters);
    Property property = context.targetMethod().getAnnotation(Property.class);
    // What a property discards is no try.
    if (PER_CENT >= 100 || property == null || !result.isSatisfied()) {
      return result;
    }
    Store<Integer> done = Store.getOrCreate(ShareOfTries.class, Lifespan.PROPERTY, () -> 0);
    done.update(tries -> tries + 1);
    int all = property.tries() == Property.TRIES_NOT_SET ? DEFAULT : property.tries();
    boolean isEnough = done.get() >= Math.max(1, all * PER_CENT / 100);
    return isEnough ? TryExecutionResult.satisfied(true) : result;
  }
}
