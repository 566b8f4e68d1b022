/** Companies and organizations that documents of the field name without saying what they are. */
export const COMPANIES = new Set(
  (
    'Google|Alphabet|Microsoft|Amazon|Amazon Web Services|AWS|Meta|Facebook|WhatsApp|Apple|Huawei|ZTE|Nokia|Ericsson|Cisco|Oracle|IBM|SAP|Intel|Nvidia|NVIDIA|AMD|Qualcomm|Samsung|LG|Sony|OpenAI|Anthropic|ByteDance|TikTok|Tencent|Alibaba|Alibaba Cloud|' +
    'Starlink|SpaceX|OneWeb|Eutelsat|SES|Intelsat|Viasat|Vodafone|Vodacom|Orange|MTN|Airtel|Bharti Airtel|Safaricom|Jazz|VEON|Telenor|Zong|Ufone|PTCL|Transworld|Nayatel|Turkcell|Türk Telekom|Turksat|Türksat|Viettel|VNPT|FPT|MobiFone|CMC|Grameenphone|Robi|Banglalink|' +
    'Teletalk|Summit Communications|Reliance Jio|Jio|Vodafone Idea|BSNL|Tata Consultancy Services|TCS|Infosys|Wipro|HCL|Telkom|Telkomsel|Indosat|XL Axiata|Globe|PLDT|Converge|Dito|Etisalat|e&|stc|STC|Ooredoo|Zain|Mobily|du|China Mobile|China Telecom|China Unicom|' +
    'Equinix|Digital Realty|Raxio|Liquid Intelligent Technologies|Liquid Telecom|SubCom|Alcatel Submarine Networks|ASN|NEC|HMN Tech|Systra|Deloitte|KPMG|PwC|McKinsey|Gartner|Fitch|S&P|Reuters|Bloomberg|AFP|Telstra|Singtel|BT|Deutsche Telekom|Telefónica|Claro|Vivo|TIM|' +
    'Telecom Egypt|Glo|Globacom|9mobile|IHS|Helios Towers|Interswitch|Flutterwave|Andela|Paystack|M-Pesa|Careem|Uber|Grab|Gojek|Tokopedia|Systems Limited|NetSol|TRG|TikTok|Palantir|Infobip|Konecta|Teleperformance|Concentrix|Foxconn|TSMC|Micron|Honda|Toyota|Siemens|Thales|Airbus|Boeing|KPMG|HP|Dell|Lenovo'
  ).split('|'),
);

export const ORGANIZATIONS = new Set(
  (
    'European Commission|World Bank|World Bank Group|International Monetary Fund|IMF|Asian Development Bank|ADB|African Development Bank|AfDB|Islamic Development Bank|IsDB|European Investment Bank|EIB|UNDP|UNICEF|UNESCO|United Nations|UN|ITU|International Telecommunication Union|GSMA|' +
    'European Union|EU|ASEAN|SAARC|OECD|WTO|World Trade Organization|African Union|Asian Infrastructure Investment Bank|AIIB|JICA|KOICA|USAID|GIZ|IFC|International Finance Corporation|Smart Africa|Internet Society|ICANN|WHO|World Economic Forum|Gulf Cooperation Council|GCC|D-8|G20|OIC|ECO|SCO|' +
    'Economic Development Cooperation Fund|EDCF|Korea EXIM Bank|Korean EXIM Bank|Export-Import Bank of Korea|ISPAK|P@SHA|NASSCOM|BASIS'
  ).split('|'),
);
