package fr.declic.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One territory of the experiment, and the rules it has published for itself. Thresholds are settings since the law is
 * changing (loi 2020-1577, art. 9, for the values given at the start).
 */
@Entity
@Table(name = "territory")
public class Territory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Version
    private @Nullable Integer version;

    private String slug;
    private String name;
    private @Nullable String host;
    private String receiptPrefix;
    private boolean fictional;
    private int minimumDeprivationMonths = 12;
    private int minimumResidenceMonths = 6;
    private int minimumContractQuarters = 96;
    private int answerDelayDays = 7;
    private int firstCallDays = 15;
    private int targetEbe = 100;
    private int targetElsewhere = 50;

    @Enumerated(EnumType.STRING)
    private CandidacyDateEvent candidacyDateEvent = CandidacyDateEvent.REGISTRATION;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis = LegalBasis.PUBLIC_INTEREST;

    private String committeeName = "Comité local pour l’emploi";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> committeeColleges = List.of();

    private @Nullable String contactName;
    private @Nullable String contactPhone;
    private @Nullable String contactEmail;
    private int dailySmsCeiling = 300;

    @Column(insertable = false, updatable = false)
    private int nextReceipt;

    @SuppressWarnings("NullAway.Init")
    protected Territory() {}

    /** @param fictional true where every person is invented: demo data goes into such a territory only */
    public Territory(String slug, String name, String receiptPrefix, boolean fictional) {
        this.slug = slug;
        this.name = name;
        this.receiptPrefix = receiptPrefix;
        this.fictional = fictional;
    }

    /** The address by which a request is recognised; none is needed while the installation holds one territory. */
    public void answerTo(@Nullable String host) {
        this.host = host;
    }

    /** Takes over what the administrator decided. */
    public void decide(TerritorySettings settings) {
        name = settings.name();
        minimumDeprivationMonths = settings.minimumDeprivationMonths();
        minimumResidenceMonths = settings.minimumResidenceMonths();
        minimumContractQuarters = settings.minimumContractQuarters();
        answerDelayDays = settings.answerDelayDays();
        firstCallDays = settings.firstCallDays();
        dailySmsCeiling = settings.dailySmsCeiling();
        targetEbe = settings.targetEbe();
        targetElsewhere = settings.targetElsewhere();
        candidacyDateEvent = settings.candidacyDateEvent();
        legalBasis = settings.legalBasis();
        committeeName = settings.committeeName();
        committeeColleges = settings.committeeColleges();
        contactIs(settings.contactName(), settings.contactPhone(), settings.contactEmail());
    }

    public TerritorySettings settings() {
        return new TerritorySettings(
                name,
                minimumDeprivationMonths,
                minimumResidenceMonths,
                minimumContractQuarters,
                answerDelayDays,
                firstCallDays,
                dailySmsCeiling,
                targetEbe,
                targetElsewhere,
                candidacyDateEvent,
                legalBasis,
                committeeName,
                committeeColleges,
                contactName,
                contactPhone,
                contactEmail);
    }

    public void contactIs(@Nullable String name, @Nullable String phone, @Nullable String email) {
        this.contactName = name;
        this.contactPhone = phone;
        this.contactEmail = email;
    }

    public TerritoryId id() {
        return new TerritoryId(Objects.requireNonNull(id, "not saved yet"));
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Optional<String> host() {
        return Optional.ofNullable(host);
    }

    public String receiptPrefix() {
        return receiptPrefix;
    }

    public boolean isFictional() {
        return fictional;
    }

    /** Months without work from which a person is eligible. */
    public int minimumDeprivationMonths() {
        return minimumDeprivationMonths;
    }

    /** Months of living in the territory from which a person is eligible. */
    public int minimumResidenceMonths() {
        return minimumResidenceMonths;
    }

    /** Quarter hours a week under which a contract needs the person's written request (Code du travail L. 3123-7, L. 3123-27). */
    public int minimumContractQuarters() {
        return minimumContractQuarters;
    }

    /** Days a person has to answer a proposal before somebody calls them. */
    public int answerDelayDays() {
        return answerDelayDays;
    }

    /** Days after a registration by which the team has called the person. */
    public int firstCallDays() {
        return firstCallDays;
    }

    /** Jobs to be created in EBE. */
    public int targetEbe() {
        return targetEbe;
    }

    /** Jobs to be created with other employers. */
    public int targetElsewhere() {
        return targetElsewhere;
    }

    public CandidacyDateEvent candidacyDateEvent() {
        return candidacyDateEvent;
    }

    public LegalBasis legalBasis() {
        return legalBasis;
    }

    public String committeeName() {
        return committeeName;
    }

    public List<String> committeeColleges() {
        return committeeColleges;
    }

    public Optional<String> contactName() {
        return Optional.ofNullable(contactName);
    }

    public Optional<String> contactPhone() {
        return Optional.ofNullable(contactPhone);
    }

    public Optional<String> contactEmail() {
        return Optional.ofNullable(contactEmail);
    }

    /** Text messages that may leave for this territory in one day. */
    public int dailySmsCeiling() {
        return dailySmsCeiling;
    }
}
