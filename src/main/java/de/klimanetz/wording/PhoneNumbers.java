package de.klimanetz.wording;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as people in Germany write them. */
public final class PhoneNumbers {

    private static final String REGION = "DE";

    /** A plus sign and 15 digits (ITU-T E.164). */
    private static final int MAX_LENGTH = 16;

    /** A slash separates the area code; after more digits it separates a second number: 02861 939-0 / 9301. */
    private static final Pattern SEVERAL = Pattern.compile("((\\+|00)\\d+\\s*)?+(\\(0\\)\\s*)?+.*\\d[ )-]+\\d.*/.*");

    private static final Pattern WITH_AREA_CODE = Pattern.compile("\\(?[+0].*");

    private PhoneNumbers() {}

    /**
     * Returns a {@code tel:} URI with a global number, or with a local one and its context for a short number such as
     * 116117 (RFC 3966 § 5.1). Empty if the text is not one number that can be dialled in Germany.
     *
     * <pre>address("+49 (0)2861 939-0") // tel:+4928619390</pre>
     */
    public static Optional<String> address(String text) {
        if (SEVERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumberUtil util = PhoneNumberUtil.getInstance();
            PhoneNumber number = util.parse(text, REGION);
            String digits = text.replaceAll("\\D", "");
            boolean isShort = digits.equals(String.valueOf(number.getNationalNumber()))
                    && ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, REGION);
            if (isShort) {
                return Optional.of("tel:" + digits + ";phone-context=+49");
            }
            String global = util.format(number, PhoneNumberFormat.E164);
            boolean isValid = WITH_AREA_CODE.matcher(text).matches()
                    && util.isValidNumber(number)
                    && global.length() <= MAX_LENGTH;
            return isValid ? Optional.of("tel:" + global) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
