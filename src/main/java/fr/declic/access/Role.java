package fr.declic.access;

import org.jspecify.annotations.Nullable;

/** What a signed-in person is here. The constants are the names used in {@code @RolesAllowed}. */
public enum Role {
    VOLUNTEER,
    HELPER,
    COORDINATOR,
    EBE_MANAGER,
    COMMITTEE_MEMBER,
    ADMINISTRATOR;

    public static final String VOLUNTEER_NAME = "VOLUNTEER";
    public static final String HELPER_NAME = "HELPER";
    public static final String COORDINATOR_NAME = "COORDINATOR";
    public static final String EBE_MANAGER_NAME = "EBE_MANAGER";
    public static final String COMMITTEE_MEMBER_NAME = "COMMITTEE_MEMBER";
    public static final String ADMINISTRATOR_NAME = "ADMINISTRATOR";

    /** True for everyone who works here, false for a volunteer. */
    public boolean isStaff() {
        return this != VOLUNTEER;
    }

    static @Nullable Role ofAuthority(String authority) {
        for (var role : values()) {
            if (authority.equals("ROLE_" + role)) {
                return role;
            }
        }
        return null;
    }
}
