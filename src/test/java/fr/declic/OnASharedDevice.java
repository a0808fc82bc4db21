package fr.declic;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.declic.access.Secrets;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A screen without a browser, on the tablet of a drop-in point. */
public final class OnASharedDevice {

    private static final String COOKIE = "declic-borne";
    /** That this request comes from no such device is known already. */
    private static final String READ = "fr.declic.dropin.PairedDevices";

    private OnASharedDevice() {}

    /** From now on the screens of this test are on such a device. */
    public static void isShown(JdbcClient jdbc, TransactionTemplate transaction) {
        var token = Secrets.token();
        var point = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into drop_in_point (id, name, address) values (:id, :name, '3 rue des Essais')")
                    .param("id", point)
                    .param("name", "Maison " + point)
                    .update();
            jdbc.sql("""
                            insert into paired_device (id, point_id, label, token_hash, paired_by, paired_at, last_seen_at)
                            values (:id, :id, 'tablette', :hash, 'Samir', now(), now())
                            """).param("id", point).param("hash", Secrets.hash(token)).update();
        });
        ServletRequest asked = VaadinServletRequest.getCurrent();
        while (asked instanceof ServletRequestWrapper wrapper) {
            asked = wrapper.getRequest();
        }
        var request = (MockRequest) asked;
        request.addCookie(new Cookie(COOKIE, token));
        request.removeAttribute(READ);
    }
}
