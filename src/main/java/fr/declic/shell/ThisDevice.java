package fr.declic.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The device on which a screen is being shown. */
@Component
public class ThisDevice {

    private final ObjectProvider<SharedDevice> sharedDevices;

    ThisDevice(ObjectProvider<SharedDevice> sharedDevices) {
        this.sharedDevices = sharedDevices;
    }

    /** True where everybody uses it: nothing of anybody may stay there, so no file is offered. False outside a screen. */
    public boolean isShared() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                && sharedDevices.stream().anyMatch(device -> device.isShared(request.getHttpServletRequest()));
    }
}
