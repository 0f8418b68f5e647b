package org.bangyuan.registry.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int BATCH = 7;
    private static final int ROWS = 100;

    /** Gives the numbers from 0, and notices if it is asked again before it has answered. */
    private static final class Numbers implements Callable<List<Integer>> {
        private final AtomicInteger askedAtOnce = new AtomicInteger();
        private int next;
        private int mostAtOnce;

        @Override
        public List<Integer> call() {
            mostAtOnce = Math.max(mostAtOnce, askedAtOnce.incrementAndGet());
            int from = next;
            next = Math.min(ROWS, from + BATCH);
            askedAtOnce.decrementAndGet();
            return IntStream.range(from, next).boxed().toList();
        }
    }

    private static List<Integer> read(Executor helpers, Numbers numbers) {
        List<Integer> read = new ArrayList<>();
        new ReadAhead<>(helpers, numbers, number -> number * 2).each(read::add);
        return read;
    }

    private static List<Integer> doubled() {
        return IntStream.range(0, ROWS).map(number -> number * 2).boxed().toList();
    }

    @Test
    void handsOnInTheOrderOfReading() {
        ExecutorService helpers = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 200; i++) {
                Numbers numbers = new Numbers();
                assertThat(read(helpers, numbers)).isEqualTo(doubled());
                assertThat(numbers.mostAtOnce).isEqualTo(1);
            }
        } finally {
            helpers.shutdownNow();
        }
    }

    @Test
    void needsNobodysHelp() {
        Executor busyForever = task -> {};
        Executor closed =
                task -> {
                    throw new RejectedExecutionException();
                };
        assertThat(read(busyForever, new Numbers())).isEqualTo(doubled());
        assertThat(read(closed, new Numbers())).isEqualTo(doubled());
    }

    @Test
    void saysWhatWentWrongInAnotherThread() {
        ReadAhead<Integer, Integer> broken =
                new ReadAhead<>(
                        Runnable::run,
                        () -> {
                            throw new SQLException("the connection is gone");
                        },
                        number -> number);
        assertThatThrownBy(() -> broken.each(number -> {}))
                .hasRootCauseMessage("the connection is gone");
    }

    @Test
    void readsNoMoreOnceTheCallerHasGivenUp() {
        Numbers numbers = new Numbers();
        ReadAhead<Integer, Integer> reading =
                new ReadAhead<>(Runnable::run, numbers, number -> number);
        assertThatThrownBy(
                        () ->
                                reading.each(
                                        number -> {
                                            throw new IllegalStateException("client is gone");
                                        }))
                .hasMessage("client is gone");
        int readThen = numbers.next;
        assertThat(readThen).isLessThan(ROWS);
        assertThat(numbers.askedAtOnce).hasValue(0);
    }
}
