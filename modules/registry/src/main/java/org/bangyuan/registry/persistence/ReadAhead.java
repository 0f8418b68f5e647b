package org.bangyuan.registry.persistence;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Batches that are read while those before them are worked on by another thread and handed on by
 * the caller's, in their order and few of them at a time. A helping thread never waits for anything
 * but the database; what none of them has begun, the caller does itself, so a busy server is slower
 * and never stuck.
 *
 * @param <R> a row as it is read
 * @param <T> what is made of it
 */
final class ReadAhead<R, T> {
    private static final int BATCHES_BETWEEN = 2;

    private final Executor helpers;
    private final Callable<List<R>> reading;
    private final Function<R, T> work;

    /**
     * @param reading the next batch, empty at the end; never asked twice at a time
     * @param work on a row; several threads do it
     */
    ReadAhead(Executor helpers, Callable<List<R>> reading, Function<R, T> work) {
        this.helpers = helpers;
        this.reading = reading;
        this.work = work;
    }

    void each(Consumer<T> consumer) {
        Queue<FutureTask<List<T>>> worked = new ArrayDeque<>();
        FutureTask<List<R>> next = begun(reading);
        try {
            for (List<R> batch = of(next); !batch.isEmpty(); batch = of(next)) {
                next = begun(reading);
                List<R> rows = batch;
                worked.add(begun(() -> rows.stream().map(work).toList()));
                if (worked.size() > BATCHES_BETWEEN) {
                    of(worked.poll()).forEach(consumer);
                }
            }
            while (!worked.isEmpty()) {
                of(worked.poll()).forEach(consumer);
            }
        } finally {
            next.run(); // nobody reads on when the caller closes what is read from
            awaitEnd(next);
        }
    }

    private <V> FutureTask<V> begun(Callable<V> callable) {
        FutureTask<V> task = new FutureTask<>(callable);
        try {
            helpers.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
        return task;
    }

    private static <V> V of(FutureTask<V> task) {
        task.run(); // does nothing where it was begun
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("rows were not read", e.getCause());
        }
    }

    /** Whatever comes of it: what went wrong before is what the caller hears of. */
    private static void awaitEnd(FutureTask<?> task) {
        boolean isInterrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException e) {
                isInterrupted = true;
            } catch (ExecutionException e) {
                break;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
