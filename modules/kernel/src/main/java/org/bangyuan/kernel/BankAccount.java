package org.bangyuan.kernel;

/** 银行账号: digits only, checked by Luhn where it is a card; {@link #toString()} shows four digits. */
public final class BankAccount {
    /** Thrown for a text that cannot be an account; carries no part of the text. */
    public static final class InvalidBankAccount extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        InvalidBankAccount(String why) {
            super("not a valid bank account: " + why);
        }
    }

    private final String number;

    private BankAccount(String number) {
        this.number = number;
    }

    /**
     * Normalises (white space, full-width digits) and checks: 8 to 32 digits, not all zero, and
     * Luhn for cards (16 to 19 digits beginning with 62); passbooks follow no public check.
     *
     * @throws InvalidBankAccount if it cannot be an account
     */
    public static BankAccount parse(String text) {
        String number = CitizenId.normalise(text).replace("-", "");
        if (!number.matches("\\d{8,32}")) {
            throw new InvalidBankAccount("shape");
        }
        if (number.matches("0+")) {
            throw new InvalidBankAccount("all zero");
        }
        if (isCard(number) && !passesLuhn(number)) {
            throw new InvalidBankAccount("check digit");
        }
        return new BankAccount(number);
    }

    private static boolean isCard(String number) {
        return number.startsWith("62") && number.length() >= 16 && number.length() <= 19;
    }

    /** ISO/IEC 7812-1 Annex B. */
    public static boolean passesLuhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--, twice = !twice) {
            int digit = number.charAt(i) - '0';
            int value = twice ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    /** The whole number: for encryption and the bank's list only. */
    public String number() {
        return number;
    }

    public String lastFour() {
        return number.substring(number.length() - 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankAccount that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return "****" + lastFour();
    }
}
