package fr.declic.territory;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of each transaction which territory it is for, until its end. Row-level security does the
 * rest: a query that forgets the territory still sees one territory's rows, and none at all when there is none.
 */
@Component("transactionManager")
class TerritoryTransactions extends JpaTransactionManager {

    TerritoryTransactions(EntityManagerFactory entityManagerFactory) {
        super(entityManagerFactory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var dataSource = Objects.requireNonNull(getDataSource(), "the entity manager factory has no data source");
        var connection = DataSourceUtils.getConnection(dataSource);
        var territory =
                CurrentTerritory.get().map(id -> Integer.toString(id.value())).orElse("");
        try (var statement = connection.prepareStatement("select set_config('declic.territory', ?, true)")) {
            statement.setString(1, territory);
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("The territory could not be given to the transaction", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
