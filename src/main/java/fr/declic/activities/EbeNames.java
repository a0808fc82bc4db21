package fr.declic.activities;

import fr.declic.access.EmployerNames;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the EBEs for whoever opens a manager's account. */
@Component
class EbeNames implements EmployerNames {

    private final JdbcClient jdbc;

    EbeNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmployerName> ebes() {
        return jdbc.sql("select id, name from employer where kind = 'EBE' order by name")
                .query((row, number) -> new EmployerName(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
