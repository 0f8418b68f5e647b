package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.crypto.CryptoSuite;
import org.bangyuan.registry.domain.SealedAccount;
import org.bangyuan.registry.domain.SealedNumbers;

/**
 * Seals a person's numbers for their row and opens them again. No number is kept in clear, not even
 * in part: first six, date of birth and last four digits together would be the whole.
 */
@ApplicationScoped
public class Seals {
    private static final String CITIZEN_ID = "registry.person.citizen_id|";
    private static final String PHONE = "registry.person.phone|";
    private static final String ACCOUNT = "registry.bank_account.number|";

    private final CryptoSuite suite;

    protected Seals() {
        this(null); // for the container only
    }

    @Inject
    public Seals(CryptoSuite suite) {
        this.suite = suite;
    }

    /**
     * @param phone digits only, or null
     */
    public SealedNumbers seal(UUID person, String name, CitizenId citizenId, String phone) {
        return new SealedNumbers(
                seal(CITIZEN_ID + person, citizenId.number()),
                citizenIdIndex(citizenId.number()),
                lastFourNameIndex(citizenId.lastFour(), name),
                sealPhone(person, phone),
                phone == null ? null : phoneIndex(phone));
    }

    public byte[] sealPhone(UUID person, String phone) {
        return phone == null ? null : seal(PHONE + person, phone);
    }

    public SealedAccount seal(UUID person, String bank, BankAccount account, String holder) {
        return new SealedAccount(
                bank,
                seal(ACCOUNT + person, account.number()),
                suite.blindIndex("registry.bank-account", account.number()),
                holder);
    }

    /** The account's number, sealed for another person. */
    public byte[] resealAccount(UUID from, byte[] sealed, UUID to) {
        return seal(ACCOUNT + to, open(ACCOUNT + from, sealed));
    }

    /** The phone, sealed for another person; null without one. */
    public byte[] resealPhone(UUID from, byte[] sealed, UUID to) {
        return sealPhone(to, phone(from, sealed));
    }

    public byte[] citizenIdIndex(String number) {
        return suite.blindIndex(CryptoSuite.CITIZEN_ID, number);
    }

    public byte[] lastFourNameIndex(String lastFour, String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return suite.blindIndex("registry.last-four-name", lastFour + '|' + composed);
    }

    public byte[] phoneIndex(String phone) {
        return suite.blindIndex("registry.phone", phone);
    }

    public CitizenId citizenId(UUID person, byte[] sealed) {
        return CitizenId.parse(open(CITIZEN_ID + person, sealed));
    }

    /** Null without a phone. */
    public String phone(UUID person, byte[] sealed) {
        return phone(person.toString(), sealed);
    }

    /**
     * As it was sealed, which is well-formed: for long lists, where each look at it counts.
     *
     * @param person id as the database writes it
     * @param sealed null for a number that is not wanted
     */
    String citizenIdNumber(String person, byte[] sealed) {
        return sealed == null ? null : open(CITIZEN_ID + person, sealed);
    }

    /** As {@link #phone(UUID, byte[])}. */
    String phone(String person, byte[] sealed) {
        return sealed == null ? null : open(PHONE + person, sealed);
    }

    public BankAccount account(UUID person, byte[] sealed) {
        return BankAccount.parse(open(ACCOUNT + person, sealed));
    }

    private byte[] seal(String place, String plain) {
        return suite.encrypt(place, plain.getBytes(StandardCharsets.UTF_8));
    }

    private String open(String place, byte[] sealed) {
        return new String(suite.decrypt(place, sealed), StandardCharsets.UTF_8);
    }
}
