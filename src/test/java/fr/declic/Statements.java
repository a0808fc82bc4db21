package fr.declic;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Counts what is sent to the database, by JDBC and by Hibernate; the setting that opens each transaction is not counted. */
public final class Statements {

    private static final List<String> LOGGERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    private Statements() {}

    /** How many statements the work sends, in this thread or another; what runs by the clock meanwhile is not the work's. */
    public static long sentBy(Runnable work) {
        var heard = new Heard();
        heard.start();
        var loggers = LOGGERS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(heard);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        return heard.list.stream().filter(Statements::isStatement).count();
    }

    /** An event names its thread when it is first asked: later that would be the thread which counts. */
    private static final class Heard extends ListAppender<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    }

    private static boolean isStatement(ILoggingEvent event) {
        return !event.getThreadName().startsWith("scheduling-")
                && (event.getLoggerName().equals("org.hibernate.SQL")
                        || event.getFormattedMessage().startsWith("Executing prepared SQL statement"));
    }
}
