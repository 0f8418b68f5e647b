package org.bangyuan.kernel;

/** 人民币大写: an amount as official papers write it, such as 捌仟元整 or 壹万零伍佰元零叁分. */
public final class AmountInWords {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    private AmountInWords() {}

    public static String of(Money amount) {
        if (amount.fen() == Long.MIN_VALUE) {
            throw new ArithmeticException("out of range");
        }
        long fen = Math.abs(amount.fen());
        String words = yuan(fen / 100) + fraction((int) (fen % 100), fen >= 100);
        return amount.isNegative() ? "负" + words : words;
    }

    private static String yuan(long yuan) {
        return yuan == 0 ? "" : whole(yuan) + "元";
    }

    /** 亿 and 万 each take what stands above them as a number of its own: 壹万贰仟亿. */
    private static String whole(long number) {
        if (number >= YI) {
            return joined(number, YI, "亿");
        }
        return number >= WAN ? joined(number, WAN, "万") : group((int) number);
    }

    private static String joined(long number, long unit, String name) {
        long rest = number % unit;
        String words = whole(number / unit) + name;
        if (rest == 0) {
            return words;
        }
        return words + (rest < unit / 10 ? DIGITS.substring(0, 1) : "") + whole(rest);
    }

    private static String group(int part) {
        StringBuilder words = new StringBuilder();
        boolean zeroPending = false;
        int unit = 1000;
        for (int place = PLACES.length - 1; place >= 0; place--, unit /= 10) {
            int digit = part / unit % 10;
            if (digit == 0) {
                zeroPending = words.length() > 0;
                continue;
            }
            if (zeroPending) {
                words.append(DIGITS.charAt(0));
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            zeroPending = false;
        }
        return words.toString();
    }

    private static String fraction(int fen, boolean hasYuan) {
        int jiao = fen / 10;
        int rest = fen % 10;
        if (fen == 0) {
            return hasYuan ? "整" : "零元整";
        }
        StringBuilder words = new StringBuilder();
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append("角");
        } else if (hasYuan) {
            words.append(DIGITS.charAt(0));
        }
        return words.append(rest > 0 ? DIGITS.charAt(rest) + "分" : "整").toString();
    }
}
