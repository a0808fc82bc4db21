package fr.declic.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the database itself: a table added tomorrow is held to the same wall. */
@InTerritory
class TerritoryWallTest {

    /** Tables that belong to the installation, not to a territory's people or staff. */
    private static final List<String> COMMON =
            List.of("territory", "flyway_schema_history", "trade", "trade_name", "trade_near");

    private static final String TABLES = """
            select c.oid, c.relname, c.relrowsecurity,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'territory_id'
                           and a.attnotnull and not a.attisdropped) as territorial
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p')
            """;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTableCarriesTheTerritory() {
        assertThat(names("select relname from (" + TABLES + ") t where not territorial"))
                .containsExactlyInAnyOrderElementsOf(COMMON);
    }

    @Test
    void everyTableOfATerritoryShowsItsOwnRowsOnly() {
        assertThat(territorial()).contains("volunteer", "candidacy");
        assertThat(names("""
                select relname from (%s) t
                where territorial and not (relrowsecurity
                    and (select count(*) = 1 and bool_and(polpermissive and polcmd = '*' and polroles = '{0}'
                                and pg_get_expr(polqual, polrelid) = '(territory_id = current_territory())'
                                and pg_get_expr(polwithcheck, polrelid) = '(territory_id = current_territory())')
                         from pg_policy where polrelid = t.oid))
                """.formatted(TABLES))).isEmpty();
    }

    @Test
    void noRowPointsIntoAnotherTerritory() {
        assertThat(names("""
                select k.conrelid::regclass || ' ' || k.conname
                from pg_constraint k
                    join (%1$s) here on here.oid = k.conrelid and here.territorial
                    join (%1$s) there on there.oid = k.confrelid and there.territorial
                where k.contype = 'f' and not exists (
                    select 1 from unnest(k.conkey, k.confkey) as pair (mine, theirs)
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.mine
                        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.theirs
                    where a.attname = 'territory_id' and b.attname = 'territory_id')
                """.formatted(TABLES))).isEmpty();
    }

    /** A constraint over all territories would tell one of them what another one knows. */
    @Test
    void nothingIsUniqueAcrossTerritories() {
        assertThat(names("""
                select i.indexrelid::regclass::text
                from pg_index i join (%s) t on t.oid = i.indrelid and t.territorial
                where i.indisunique and not exists (
                    select 1 from pg_attribute a
                    where a.attrelid = i.indrelid and a.attname = 'territory_id' and a.attnum = any (i.indkey))
                """.formatted(TABLES))).isEmpty();
    }

    /** Such a function runs as the owner, whom row-level security does not hold: it has to look after the territory itself. */
    @Test
    void functionsThatRunAsTheOwnerKeepToTheTerritory() {
        assertThat(names("""
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname = 'public' and p.prosecdef
                  and not (pg_get_functiondef(p.oid) like '%current_territory()%'
                           and array_to_string(p.proconfig, ',') like '%search_path=%')
                """)).isEmpty();
    }

    @Test
    void theApplicationsRoleOwnsNothingAndBypassesNothing() {
        assertThat(jdbc.sql("""
                select not rolsuper and not rolbypassrls and not exists (
                    select 1 from pg_class where pg_has_role(current_user, relowner, 'member'))
                from pg_roles where rolname = current_user
                """).query(Boolean.class).single()).isTrue();
    }

    private List<String> territorial() {
        return names("select relname from (" + TABLES + ") t where territorial");
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
